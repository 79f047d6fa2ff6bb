import { baselineOf, isoDate, replayScenario } from '@samorg/domain';
import { aScenario, moveOfD, threeBoards } from '@samorg/testkit';
import { edit, load, mustCommit, patch, redo, second, statement, undo, undoEdit } from '../../src/contract/fixtures.ts';
import type { JsonValue } from '../../src/port/json-value.ts';
import type { OrganisationStep } from '../../src/port/organisation-journal.ts';
import type { Store } from '../../src/port/store.ts';
import type { WriteKey } from '../../src/port/write.ts';

/** Ids of the organisations, in the order in which they begin: plain, upper case, half of a surrogate pair, long and NFD. */
export const organisationIds = ['fjall', 'Fjall', '\ud83d', `a\u030astorp${'ö'.repeat(300)}`] as const;

export const scenarioIds = ['s1', 's2', '\ude00'] as const;

/** Keys that writes were made with, each once. */
export const keys = ['k-load', 'k-patch', 'k-together', 'k-scenario', '\ud83d nyckel'] as const;

/** Writes every kind of entry: loads, patches, undo and redo, scenarios, an applied one, with and without keys. Always the same. */
export async function fillStore(store: Store): Promise<void> {
  const boards = { ...threeBoards(), id: 'fjall' };
  const { evenings } = replayScenario(baselineOf(boards, isoDate('2024-01-01'), 2024), aScenario([moveOfD()]));
  const patches = evenings.map((evening) => ({ effectiveDate: evening.date, patch: evening.patch }));
  const label: JsonValue = JSON.parse(
    '{"verb":"transferUnit","names":["\\ud83d","\u202eomvänt"],"__proto__":{"2":1,"1":-0.5}}',
  );
  await step(store, 'fjall', { revision: 0, step: { kind: 'load', statement: boards }, key: 'k-load' });
  await step(store, 'fjall', { revision: 1, step: { kind: 'patch', patches, label }, key: 'k-patch' });
  await step(store, 'fjall', { revision: 2, step: { kind: 'undo', ofRevision: 2 }, key: null });
  await step(store, 'fjall', { revision: 3, step: { kind: 'redo', ofRevision: 2 }, key: null });
  for (const id of organisationIds.slice(1)) {
    mustCommit(await store.commitOrganisation({ ...load(id), organisationId: id }, null));
    mustCommit(await store.commitOrganisation(patch(id, 1), id === '\ud83d' ? '\ud83d nyckel' : null));
  }
  mustCommit(await store.commitOrganisation(patch('Fjall', 2), null));
  mustCommit(await store.commitOrganisation(undo('Fjall', 3, 3), null));
  mustCommit(await store.commitOrganisation(undo('Fjall', 4, 2), null));
  mustCommit(await store.commitOrganisation(redo('Fjall', 5, 2), null));
  await step(store, 'Fjall', { revision: 6, step: { kind: 'load', statement: statement('Fjall', 'Ny') }, key: null });
  mustCommit(await store.commitOrganisation(undo('Fjall', 7, 7), null));
  for (const version of [0, 1, 2]) mustCommit(await store.saveScenario(edit('s1', version, 'fjall'), null));
  mustCommit(await store.saveScenario(undoEdit('s1', 3, 3), 'k-scenario'));
  mustCommit(await store.saveScenario(edit('s2', 0, 'Fjall'), null));
  mustCommit(await store.commitTogether(patch('Fjall', 8), edit('s2', 1, 'Fjall'), 'k-together'));
  mustCommit(await store.commitTogether(undo('Fjall', 9, 9), undoEdit('s2', 2, 2), null));
  mustCommit(await store.saveScenario(edit('\ude00', 0, '\ud83d'), null));
}

async function step(
  store: Store,
  organisationId: string,
  { revision, step, key }: { readonly revision: number; readonly step: OrganisationStep; readonly key: WriteKey },
): Promise<void> {
  const entry = { recordedAt: second(revision), actor: 'Åsa Ö', step };
  mustCommit(await store.commitOrganisation({ organisationId, expectedRevision: revision, entry }, key));
}
