import { baselineOf, replayScenario } from '@samorg/domain';
import { aScenario, lastingReform, moveOfD, threeBoards } from '@samorg/testkit';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fill, linesOf } from '../../contract/backup-contract.ts';
import { edit, load, mustCommit, patch, second, stateOf } from '../../contract/fixtures.ts';
import type { OrganisationStep } from '../../port/organisation-journal.ts';
import type { Store } from '../../port/store.ts';
import type { Neo4jOptions } from '../connect.ts';
import { openNeo4jStore } from '../neo4j-store.ts';
import { freshStore, removeTestStores, runOnServer } from '../server-under-test.ts';

const made: string[] = [];
afterAll(() => removeTestStores(made));

function newOptions(): Neo4jOptions & { readonly store: string } {
  const options = freshStore();
  made.push(options.store);
  return options;
}

describe('the graph of a restored store', () => {
  it('is that which the commits drew', async () => {
    const [original, copy] = [newOptions(), newOptions()];
    const store = await openNeo4jStore(original);
    await fill(store);
    const reforms = fc.sample(lastingReform, { numRuns: 2, seed: 7 });
    const cases = [{ statement: threeBoards(), scenario: aScenario([moveOfD()]) }, ...reforms];
    for (const [at, { statement: base, scenario }] of cases.entries()) {
      const statement = { ...base, id: `o${at}` };
      const { date, budgetYear } = scenario.baseline;
      const replay = replayScenario(baselineOf(statement, date, budgetYear), scenario);
      const patches = replay.evenings.map((evening) => ({ effectiveDate: evening.date, patch: evening.patch }));
      const steps: readonly OrganisationStep[] = [
        { kind: 'load', statement },
        { kind: 'patch', patches, label: null },
        { kind: 'undo', ofRevision: 2 },
        { kind: 'redo', ofRevision: 2 },
        { kind: 'undo', ofRevision: 2 },
        { kind: 'redo', ofRevision: 2 },
        { kind: 'load', statement: { ...statement, budgetLines: [] } },
        { kind: 'undo', ofRevision: 7 },
      ];
      await write(store, statement.id, steps);
      const baseline = { ...scenario.baseline, organisationId: statement.id };
      const state = stateOf({ ...scenario, id: `s${at}`, baseline });
      const entry = { recordedAt: second(0), actor: 'Alva', step: { kind: 'edit', state, label: null } } as const;
      mustCommit(await store.saveScenario({ scenarioId: `s${at}`, expectedVersion: 0, entry }, null));
    }
    const restored = await openNeo4jStore(copy);
    expect(await restored.restore(store.backup())).toMatchObject({ outcome: 'restored' });
    const [drawn, expected] = [await graphOf(copy.store), await graphOf(original.store)];
    expect(expected.length).toBeGreaterThan(300);
    expect(drawn).toEqual(expected);
    await Promise.all([store.close(), restored.close()]);
  });

  it('leaves out positions and lines that are too many, as a load does', async () => {
    const [original, copy] = [newOptions(), newOptions()];
    const store = await openNeo4jStore({ ...original, mostDrawn: 3 });
    await write(store, threeBoards().id, [{ kind: 'load', statement: threeBoards() }]);
    const restored = await openNeo4jStore({ ...copy, mostDrawn: 3 });
    expect(await restored.restore(store.backup())).toMatchObject({ outcome: 'restored' });
    expect(await graphOf(copy.store)).toEqual(await graphOf(original.store));
    await Promise.all([store.close(), restored.close()]);
  });
});

describe('a restore that does not end', () => {
  it('leaves nothing when its lines are no whole backup', async () => {
    const options = newOptions();
    const store = await openNeo4jStore(options);
    const lines = await filledLines();
    await expect(store.restore(each(lines.slice(0, -1)))).rejects.toMatchObject({ code: 'cutOff' });
    expect(await nodesOf(options.store)).toEqual([]);
    await store.close();
  });

  it('is known while it goes on and after it was killed, and can be begun again', async () => {
    const options = newOptions();
    const early = await openNeo4jStore(options);
    const killed = await openNeo4jStore(options);
    const lines = await filledLines();
    const { reached, breaking, breakOff } = breakingAfter(lines, 40);
    const restoring = killed.restore(breaking);
    await reached;
    const during = await openNeo4jStore(options);
    const page = { first: 9, after: null };
    await expect(during.listOrganisations(page)).rejects.toMatchObject({ code: 'storeIncomplete' });
    await expect(during.restore(each(lines))).rejects.toMatchObject({ code: 'storeIncomplete' });
    expect((await early.listOrganisations(page)).items).toEqual([]);
    await expect(early.commitOrganisation(load('o'), null)).rejects.toMatchObject({ code: 'storeIncomplete' });
    await killed.close();
    breakOff();
    await expect(restoring).rejects.toThrow('strömmen gick');

    const after = await openNeo4jStore(options);
    await expect(after.readOrganisation('o')).rejects.toMatchObject({ name: 'StoreIncomplete' });
    await expect(after.restore(each(lines))).rejects.toMatchObject({ name: 'StoreIncomplete' });
    expect(await after.restore(each(lines), { again: true })).toMatchObject({ outcome: 'restored' });
    expect(await linesOf(after)).toEqual(lines);
    expect(await linesOf(during)).toEqual(lines);
    expect(new Set((await nodesOf(options.store)).map(({ space }) => space)).size).toBe(1);

    await expect(early.commitOrganisation(load('new'), null)).rejects.toMatchObject({ code: 'storeUnavailable' });
    expect(mustCommit(await early.commitTogether(patch('o', 8), edit('new', 0), null)).revision).toBe(9);
    expect((await after.readOrganisationHead('o'))?.revision).toBe(9);
    await Promise.all([early, during, after].map((store) => store.close()));
  });
});

async function write(store: Store, organisationId: string, steps: readonly OrganisationStep[]): Promise<void> {
  for (const [expectedRevision, step] of steps.entries()) {
    const entry = { recordedAt: second(expectedRevision), actor: 'Alva', step };
    mustCommit(await store.commitOrganisation({ organisationId, expectedRevision, entry }, null));
  }
}

async function filledLines(): Promise<string[]> {
  const options = newOptions();
  const store = await openNeo4jStore(options);
  await fill(store);
  const lines = await linesOf(store);
  await store.close();
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** Lines that stop after some, and break off when they are told to. */
function breakingAfter(
  lines: readonly string[],
  count: number,
): { readonly reached: Promise<void>; readonly breaking: AsyncGenerator<string>; readonly breakOff: () => void } {
  const reached = Promise.withResolvers<void>();
  const broken = Promise.withResolvers<never>();
  const breaking = (async function* (): AsyncGenerator<string> {
    yield* lines.slice(0, count);
    reached.resolve();
    await broken.promise;
  })();
  return { reached: reached.promise, breaking, breakOff: () => broken.reject(new Error('strömmen gick')) };
}

/** Nodes that a store's restores wrote, by the space that begins their keys. */
async function nodesOf(store: string): Promise<{ readonly space: string }[]> {
  const records = await runOnServer(
    'MATCH (n) WHERE n.journal STARTS WITH $prefix OR n.key STARTS WITH $prefix RETURN coalesce(n.journal, n.key) AS key',
    { prefix: `${store}.` },
  );
  return records.map(({ key }) => ({ space: String(key).replace(/\/.*$/s, '') }));
}

/** Every node and relationship of a store as a text, without what the name of its space and the calls that wrote it leave in them. */
async function graphOf(store: string): Promise<string[]> {
  const [found] = await runOnServer(
    'MATCH (s:SamorgStore {store: $store}) RETURN coalesce(s.space, s.store) AS space',
    {
      store,
    },
  );
  const space = String(found?.space);
  const own = `(n.journal STARTS WITH $prefix OR n.key STARTS WITH $prefix OR (n:Receipt AND n.store = $space))`;
  const parameters = { space, prefix: `${space}/` };
  const nodes = await runOnServer(
    `MATCH (n) WHERE ${own} RETURN labels(n) AS labels, properties(n) AS node`,
    parameters,
  );
  const relations = await runOnServer(
    `MATCH (n)-[r]->(m) WHERE ${own} OPTIONAL MATCH (m)-[s]->(l) WHERE m:Change
     RETURN labels(n) AS labels, coalesce(n.key, n.journal) AS from, n.number AS number, type(r) AS type, properties(r) AS relation,
       labels(m) AS to, properties(m) AS node, collect([type(s), l.key]) AS links`,
    parameters,
  );
  return [...nodes, ...relations].map((record) => textOf(record).replaceAll(space, 'SPACE')).sort();
}

const ofCalls = new Set(['call', '_lock', 'organisation', 'scenario']);

function textOf(record: Record<string, unknown>): string {
  const isReceipt = Array.isArray(record.labels) && record.labels.includes('Receipt');
  return JSON.stringify(record, (key, value: unknown) => {
    if (typeof value === 'bigint') return `${value}`;
    if (key === 'call' || key === '_lock' || (isReceipt && ofCalls.has(key))) return undefined;
    if (Array.isArray(value))
      return key === 'links' || key === 'labels' || key === 'to'
        ? value.map((item) => JSON.stringify(item)).sort()
        : value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
