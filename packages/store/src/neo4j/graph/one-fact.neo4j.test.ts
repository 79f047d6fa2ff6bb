import { baselineOf, replayScenario } from '@samorg/domain';
import { lastingReform } from '@samorg/testkit';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustCommit, second } from '../../contract/fixtures.ts';
import type { DatedPatch, OrganisationStep } from '../../port/organisation-journal.ts';
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

/** Relationships of which a row has one at a time. */
const single = ['PART_OF', 'PLACED_IN', 'CHARGED_TO', 'WITH', 'RESPONSIBILITY_OF'];

/**
 * Pairs of relationships that tell two facts of one row on one day, known at one time: by revision, and by moment where a moment
 * lies between their recordings. The first relationship of a row bears all of it, so no two of those may hold either.
 */
const twoFacts = `MATCH (n:Row {organisation: $organisation})-[a]->(), (n)-[b]->()
  WHERE elementId(a) < elementId(b)
    AND ((type(a) = type(b) AND type(a) IN $single) OR (a.row IS NOT NULL AND b.row IS NOT NULL))
    AND coalesce(a.validFrom < b.validTo, true) AND coalesce(b.validFrom < a.validTo, true)
    AND coalesce(a.validFrom < a.validTo, true) AND coalesce(b.validFrom < b.validTo, true)
    AND ((coalesce(a.recordedIn < b.supersededIn, true) AND coalesce(b.recordedIn < a.supersededIn, true))
      OR (coalesce(a.recordedAt < b.supersededAt, true) AND coalesce(b.recordedAt < a.supersededAt, true)
        AND coalesce(a.recordedAt < a.supersededAt, true) AND coalesce(b.recordedAt < b.supersededAt, true)))
  RETURN n.id AS row, type(a) AS type, properties(a) AS one, properties(b) AS other LIMIT 5`;

const deed = fc.record({
  kind: fc.constantFrom('apply', 'apply', 'correct', 'undo', 'undo', 'redo', 'load'),
  which: fc.nat(40),
  /** Seconds since the deed before: several may be recorded at one moment. */
  pause: fc.constantFrom(0, 0, 1, 60),
});

describe('the graph in both times', () => {
  it('never tells two facts of one row on one day at one recorded time, and tells some', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(lastingReform, fc.array(deed, { minLength: 6, maxLength: 16 }), async (reform, deeds) => {
        runs += 1;
        const organisationId = `o${runs}`;
        const { date, budgetYear } = reform.scenario.baseline;
        const { evenings } = replayScenario(baselineOf(reform.statement, date, budgetYear), reform.scenario);
        const patches = evenings.map((evening) => ({ effectiveDate: evening.date, patch: evening.patch }));
        const load: OrganisationStep = { kind: 'load', statement: { ...reform.statement, id: organisationId } };
        const stacks: Stacks = { done: [], undone: [] };
        let seconds = 0;
        let expectedRevision = 0;
        for (const { kind, which, pause } of [{ kind: 'load', which: 0, pause: 0 }, ...deeds]) {
          const unit = reform.statement.units[which % reform.statement.units.length];
          const correction: DatedPatch = {
            effectiveDate: null,
            patch: {
              units: {
                added: [],
                updated:
                  unit === undefined
                    ? []
                    : [{ id: unit.id, before: { note: unit.note }, after: { note: `n${which}` } }],
                removed: [],
              },
            },
          };
          const step = nextStep(kind, stacks, { load, correction, patches });
          if (step === null) continue;
          seconds += pause;
          const entry = { recordedAt: second(seconds), actor: 'Alva', step };
          mustCommit(await store.commitOrganisation({ organisationId, expectedRevision, entry }, null));
          expectedRevision += 1;
          keep(stacks, step, expectedRevision);
        }
        const organisation = journalKey(options.store, 'organisation', organisationId);
        expect(await runOnServer(twoFacts, { organisation, single })).toEqual([]);
        const [counted] = await runOnServer(
          'MATCH (n:Row {organisation: $organisation})-[r]->() RETURN count(r) AS many',
          {
            organisation,
          },
        );
        expect(Number(counted?.many)).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  }, 180_000);

  it('is found to tell two, when a relationship is not superseded', async () => {
    const organisation = journalKey(options.store, 'organisation', 'o1');
    await runOnServer(
      `MATCH (n:Unit {organisation: $organisation})-[r:PART_OF]->(m) WHERE r.supersededIn IS NULL WITH n, r, m LIMIT 1
       CREATE (n)-[again:PART_OF]->(m) SET again = properties(r)`,
      { organisation },
    );
    expect(await runOnServer(twoFacts, { organisation, single })).toHaveLength(1);
  });
});

/** The steps in effect and those that were undone, each with its revision. */
interface Stacks {
  done: { readonly revision: number; readonly kind: 'load' | 'apply' | 'correct' }[];
  undone: Stacks['done'];
}

/** The step of a deed, as the application would write it: what no longer fits is not applied again. Null = it cannot be done now. */
function nextStep(
  kind: string,
  { done, undone }: Stacks,
  made: {
    readonly load: OrganisationStep;
    readonly correction: DatedPatch;
    readonly patches: readonly DatedPatch[];
  },
): OrganisationStep | null {
  const since = done.slice(done.findLastIndex((step) => step.kind === 'load') + 1);
  const patch = made.patches[since.filter((step) => step.kind === 'apply').length];
  if (kind === 'load') return made.load;
  if (kind === 'correct') return { kind: 'patch', patches: [made.correction], label: 'correct' };
  if (kind === 'apply') return patch === undefined ? null : { kind: 'patch', patches: [patch], label: 'apply' };
  const of = kind === 'undo' ? (done.length > 1 ? done.at(-1) : undefined) : undone.at(-1);
  if (of === undefined) return null;
  return kind === 'undo' ? { kind, ofRevision: of.revision } : { kind: 'redo', ofRevision: of.revision };
}

function keep(stacks: Stacks, step: OrganisationStep, revision: number): void {
  if (step.kind === 'undo') stacks.undone.push(...stacks.done.splice(-1));
  else if (step.kind === 'redo') stacks.done.push(...stacks.undone.splice(-1));
  else {
    const kind = step.kind === 'load' ? 'load' : step.label === 'apply' ? 'apply' : 'correct';
    stacks.done.push({ revision, kind });
    stacks.undone = [];
  }
}
