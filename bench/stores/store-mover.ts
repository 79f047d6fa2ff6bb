import { baselineOf, isoDate, type Scenario } from '@samorg/domain';
import type { Store } from '@samorg/store';
import { emptyScenario, transferOf } from '../figures/domain-move.ts';
import type { Subjects } from './subjects.ts';

/** Moves to and fro by the store alone: a version of the scenario with the move, then one without it. */
export async function storeMover(store: Store, { statement, year, reference }: Subjects): Promise<() => Promise<void>> {
  const recordedAt = '2026-01-01T08:00:00.000Z';
  const organisationId = statement.id;
  const load = { recordedAt, actor: 'bench', step: { kind: 'load' as const, statement } };
  await store.commitOrganisation({ organisationId, expectedRevision: 0, entry: load }, null);
  const still = emptyScenario(baselineOf(statement, isoDate(`${year}-01-01`), year), year);
  const moved: Scenario = { ...still, changes: [transferOf({ ...reference.move, size: 0 }, year)] };
  let version = 0;
  const save = async (): Promise<void> => {
    const state = { scenario: version % 2 === 0 ? still : moved, baseRevision: 1, appliedRevision: null };
    const entry = { recordedAt, actor: 'bench', step: { kind: 'edit' as const, state, label: { kind: 'bench' } } };
    const { outcome } = await store.saveScenario({ scenarioId: still.id, expectedVersion: version, entry }, null);
    if (outcome !== 'committed') throw new Error(`the store of the benchmark answers ${outcome}`);
    version += 1;
  };
  await save();
  return save;
}
