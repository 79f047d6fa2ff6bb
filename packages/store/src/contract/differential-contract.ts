import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../memory/memory-store.ts';
import type { Store } from '../port/store.ts';
import type { OrganisationWrite, ScenarioWrite } from '../port/write.ts';
import { edit, load, patch, redo, redoEdit, second, undo, undoEdit } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Any sequence of calls and restarts is answered as the memory store answers it. */
export function differentialContract({ open, reopen }: StoreUnderTest, numRuns: number): void {
  describe('properties', () => {
    it('answers every sequence of calls and restarts as the memory store does', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(call, { minLength: 5, maxLength: 40, size: 'max' }), async (calls) => {
          const memory = openMemoryStore();
          let store = await open();
          for (const next of [firstLoad, ...calls]) {
            if (next.kind === 'restart') {
              store = await reopen(store);
              continue;
            }
            const act = await actOf(next, memory);
            expect(await answerOf(act, store)).toEqual(await answerOf(act, memory));
          }
          expect(await everythingIn(store)).toEqual(await everythingIn(memory));
          await store.close();
        }),
        { numRuns },
      );
    }, 120_000);
  });
}

type Kind = 'load' | 'patch' | 'undo' | 'redo' | 'edit' | 'undoEdit' | 'redoEdit' | 'together' | 'restart';

/** A call in words: what it expects is worked out from what the store holds when it comes. */
interface Call {
  readonly kind: Kind;
  readonly organisation: string;
  readonly scenario: string;
  /** How far the expected number is from the real one: 0 = right. */
  readonly off: number;
  readonly at: number;
  readonly key: string | null;
}

const call: fc.Arbitrary<Call> = fc.record({
  kind: fc.constantFrom<Kind[]>(
    ...([
      'load',
      'patch',
      'patch',
      'undo',
      'undo',
      'redo',
      'edit',
      'edit',
      'undoEdit',
      'redoEdit',
      'together',
      'restart',
    ] as const),
  ),
  organisation: fc.constantFrom('o', 'o', 'o', 'Ö'),
  scenario: fc.constantFrom('s', 's', 's', '\ud83d'),
  off: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -2, max: 2 })),
  at: fc.integer({ min: 0, max: 20 }),
  key: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, fc.constantFrom('k1', 'k2')),
});

const firstLoad: Call = { kind: 'load', organisation: 'o', scenario: 's', off: 0, at: 0, key: null };

type Act = (store: Store) => Promise<unknown>;

async function actOf(next: Call, memory: Store): Promise<Act> {
  const { kind, key, organisation } = next;
  const head = await memory.readOrganisationHead(organisation);
  const version = await memory.readScenario(next.scenario);
  const revision = Math.max(0, (head?.revision ?? 0) + next.off);
  const expectedVersion = Math.max(0, (version?.version ?? 0) + next.off);
  const organisationWrites: Record<string, OrganisationWrite> = {
    load: load(organisation, revision, { at: next.at }),
    patch: patch(organisation, revision, { at: next.at }),
    undo: undo(organisation, revision, head?.undoable?.revision ?? next.at),
    redo: redo(organisation, revision, head?.redoable?.revision ?? next.at),
    together: patch(organisation, revision, { at: next.at }),
  };
  const scenarioWrites: Record<string, ScenarioWrite> = {
    edit: edit(next.scenario, expectedVersion, organisation),
    undoEdit: undoEdit(next.scenario, expectedVersion, version?.undoable?.version ?? next.at),
    redoEdit: redoEdit(next.scenario, expectedVersion, version?.redoable?.version ?? next.at),
    together: edit(next.scenario, expectedVersion, organisation),
  };
  const organisationWrite = organisationWrites[kind];
  const scenarioWrite = scenarioWrites[kind];
  return async (store) => {
    if (organisationWrite && scenarioWrite) return store.commitTogether(organisationWrite, scenarioWrite, key);
    if (organisationWrite) return store.commitOrganisation(organisationWrite, key);
    return scenarioWrite && store.saveScenario(scenarioWrite, key);
  };
}

async function answerOf(act: Act, store: Store): Promise<unknown> {
  try {
    return await act(store);
  } catch (error) {
    return String(error);
  }
}

async function everythingIn(store: Store): Promise<unknown> {
  const answers: unknown[] = [];
  for (const organisation of ['o', 'Ö']) {
    answers.push(await store.organisationHistory(organisation, { first: 7, before: 9 }));
    answers.push(await store.listScenarios(organisation, { first: 1, after: null }));
    for (let revision = 0; revision < 45; revision += 1) {
      answers.push(await store.readOrganisationHead(organisation, { revision }));
    }
    for (const revision of [5, 20, 45]) answers.push(await store.readOrganisation(organisation, { revision }));
    for (let at = 0; at <= 20; at += 1) {
      answers.push(await store.readOrganisationHead(organisation, { instant: second(at) }));
    }
  }
  for (const scenario of ['s', '\ud83d']) {
    answers.push(await store.scenarioHistory(scenario, { first: 7, before: null }));
    for (let version = 0; version < 45; version += 4) answers.push(await store.readScenario(scenario, version));
  }
  for (let at = 0; at <= 20; at += 5) {
    answers.push(await store.listOrganisations({ first: 1, after: null }, { instant: second(at) }));
  }
  answers.push(await store.listScenarios(null, { first: 1, after: 's' }));
  answers.push(await store.readReceipt('k1'), await store.readReceipt('k2'));
  return answers;
}
