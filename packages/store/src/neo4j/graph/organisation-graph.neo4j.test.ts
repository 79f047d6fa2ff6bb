import {
  applyToStatement,
  baselineOf,
  compareIds,
  type Organisation,
  type OrganisationStatement,
  type Patch,
  replayScenario,
  valuesOf,
} from '@samorg/domain';
import { aScenario, lastingReform, moveOfD, threeBoards } from '@samorg/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustCommit, second } from '../../contract/fixtures.ts';
import { textOfExact } from '../../journal/exact-text.ts';
import type { OrganisationStep } from '../../port/organisation-journal.ts';
import type { Store } from '../../port/store.ts';
import { journalKey } from '../journal-key.ts';
import { openNeo4jStore } from '../neo4j-store.ts';
import { freshStore, removeTestStores, runOnServer } from '../server-under-test.ts';

const options = freshStore();
let store: Store;
beforeAll(async () => {
  store = await openNeo4jStore(options);
});
afterAll(async () => {
  await store.close();
  await removeTestStores([options.store]);
});

describe('the graph beside the journal', () => {
  it('tells every row and its place on every date, at every revision, as the domain does', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(lastingReform, async ({ statement, scenario }) => {
        runs += 1;
        const id = `o${runs}`;
        const { date, budgetYear } = scenario.baseline;
        const replay = replayScenario(baselineOf(statement, date, budgetYear), scenario);
        const patches = replay.evenings.map((evening) => ({ effectiveDate: evening.date, patch: evening.patch }));
        await write(id, [
          { kind: 'load', statement: { ...statement, id } },
          { kind: 'patch', patches, label: null },
          { kind: 'undo', ofRevision: 2 },
          { kind: 'redo', ofRevision: 2 },
          { kind: 'load', statement: { ...statement, id, budgetLines: [] } },
          { kind: 'undo', ofRevision: 5 },
          { kind: 'patch', patches: [{ effectiveDate: null, patch: correction(statement) }], label: null },
        ]);
        const corrected = applyToStatement(statement, correction(statement));
        const replayOfCorrected = replayScenario(baselineOf(corrected, date, budgetYear), scenario);
        const before = rowsOf(replay.baseline);
        for (const { date: day, organisation } of replay.evenings) {
          const after = rowsOf(organisation);
          for (const revision of [1, 3])
            expect(await drawnRows(id, { date: day, revision, budgetYear })).toEqual(before);
          for (const revision of [2, 4, 6])
            expect(await drawnRows(id, { date: day, revision, budgetYear })).toEqual(after);
          expect((await drawnRows(id, { date: day, revision: 5, budgetYear })).get('BudgetLine') ?? []).toEqual([]);
        }
        for (const { date: day, organisation } of replayOfCorrected.evenings) {
          expect(await drawnRows(id, { date: day, revision: 7, budgetYear })).toEqual(rowsOf(organisation));
        }
        expect(await drawnRows(id, { date: '2023-12-31', revision: 6, budgetYear })).toEqual(before);
        expect(await drawnPlaces(id)).toEqual(placesIn(replay.after, statement));
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('leaves out the positions and lines of an organisation that has too many, and draws all else', async () => {
    const small = await openNeo4jStore({ ...options, mostDrawn: 10 });
    const { budgetYear, date } = aScenario([]).baseline;
    const replay = replayScenario(baselineOf(threeBoards(), date, budgetYear), aScenario([moveOfD()]));
    const patches = replay.evenings.map((evening) => ({ effectiveDate: evening.date, patch: evening.patch }));
    const steps: readonly OrganisationStep[] = [
      { kind: 'load', statement: { ...threeBoards(), id: 'many' } },
      { kind: 'patch', patches, label: null },
      { kind: 'undo', ofRevision: 2 },
      { kind: 'redo', ofRevision: 2 },
    ];
    await write('many', steps, small);
    const drawn = await drawnRows('many', { date: '2024-12-31', revision: 4, budgetYear });
    expect([...drawn]).toEqual([['Unit', rowsOf(replay.after).get('Unit')]]);
    await small.close();
  });
});

/** A note on every unit, as if it always had been there. */
function correction({ units }: OrganisationStatement): Patch {
  const updated = units.map(({ id, note }) => ({ id, before: { note }, after: { note: 'rättad' } }));
  return { units: { added: [], updated, removed: [] } };
}

/** Rows by label, in id order. */
type Rows = ReadonlyMap<string, readonly object[]>;

function rowsOf({ tables }: Organisation): Rows {
  const lists = new Map<string, readonly { readonly id: string }[]>([
    ['Unit', [...valuesOf(tables.units)]],
    ['Position', [...valuesOf(tables.positions)]],
    ['BudgetLine', [...valuesOf(tables.lines)]],
    ['Activity', [...valuesOf(tables.activities)]],
  ]);
  return new Map([...lists].filter(([, rows]) => rows.length > 0).map(([label, rows]) => [label, sorted(rows)]));
}

async function drawnRows(
  id: string,
  at: { readonly date: string; readonly revision: number; readonly budgetYear: number },
): Promise<Rows> {
  const found = await runOnServer(
    `MATCH (n:Row {organisation: $organisation})-[r]->()
     WHERE r.row IS NOT NULL AND r.recordedIn <= $revision AND coalesce(r.supersededIn > $revision, true)
       AND coalesce(r.validFrom <= $date, true) AND coalesce(r.validTo > $date, true)
       AND coalesce(r.year = $budgetYear, true)
     UNWIND [label IN labels(n) WHERE label IN ['Unit', 'Position', 'BudgetLine', 'Activity']] AS label
     RETURN label, r.row AS row`,
    { organisation: journalKey(options.store, 'organisation', id), ...at },
  );
  const rows = new Map<string, { readonly id: string }[]>();
  for (const { label, row } of found)
    rows.set(String(label), [...(rows.get(String(label)) ?? []), JSON.parse(String(row))]);
  return new Map([...rows].map(([label, list]) => [label, sorted(list)]));
}

/** What a person asks first: what is part of what, in the end, by the relationships alone. */
async function drawnPlaces(id: string): Promise<readonly string[]> {
  const found = await runOnServer(
    `MATCH (n:Unit {organisation: $organisation})-[r:PART_OF]->(m)
     WHERE r.supersededAt IS NULL AND r.validTo IS NULL
     RETURN n.id AS unit, n.name AS name, CASE WHEN m:Unit THEN m.id ELSE null END AS parent`,
    { organisation: journalKey(options.store, 'organisation', id) },
  );
  return found
    .map(({ unit, name, parent }) => placeOf(exact(unit), String(name), parent === null ? null : exact(parent)))
    .sort();
}

function placesIn({ tables }: Organisation, statement: OrganisationStatement): readonly string[] {
  const units = [...valuesOf(tables.units)].filter((unit) => unit.validTo === null);
  expect(statement.units.length).toBeGreaterThan(0);
  return units.map(({ id, name, parentId }) => placeOf(id, name, parentId)).sort();
}

function placeOf(id: string, name: string, parentId: string | null): string {
  return JSON.stringify([id, name, parentId]);
}

function exact(text: unknown): string {
  return textOfExact(String(text));
}

function sorted(rows: readonly { readonly id: string }[]): readonly object[] {
  return JSON.parse(JSON.stringify(rows.toSorted((a, b) => compareIds(a.id, b.id))));
}

async function write(organisationId: string, steps: readonly OrganisationStep[], to = store): Promise<void> {
  for (const [expectedRevision, step] of steps.entries()) {
    const entry = { recordedAt: second(expectedRevision), actor: 'Alva', step };
    mustCommit(await to.commitOrganisation({ organisationId, expectedRevision, entry }, null));
  }
}
