import { describe, expect, it } from 'vitest';
import type { ScenarioWrite } from '../port/write.ts';
import { edit, load, mustCommit, patch, scenario, second, stateOf, undo, undoEdit } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantees 2 and 11. */
export function togetherContract({ open, reopen }: StoreUnderTest): void {
  describe('2. a write is stored whole or not at all', () => {
    it('stores a patch and the mark that its scenario is applied, and takes both back', async () => {
      let store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.saveScenario(edit('s', 0), null));
      expect(await store.commitTogether(patch('o', 1), applied('s', 1), 'k')).toEqual({
        outcome: 'committed',
        organisationId: 'o',
        scenarioId: 's',
        revision: 2,
        version: 2,
        recordedAt: second(1),
      });
      expect(await store.commitTogether(patch('o', 1), applied('s', 1), 'k')).toMatchObject({ outcome: 'committed' });
      store = await reopen(store);
      expect(await store.readScenario('s')).toMatchObject({ version: 2, appliedRevision: 2 });
      mustCommit(await store.commitTogether(undo('o', 2, 2), undoEdit('s', 2, 2), null));
      expect(await store.readScenario('s')).toMatchObject({ version: 3, appliedRevision: null });
      expect((await store.readOrganisation('o'))?.steps).toEqual([]);
      await store.close();
    });

    it('stores neither when the scenario has moved on', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.saveScenario(edit('s', 0), null));
      expect((await store.commitTogether(patch('o', 1), edit('s', 0), 'k')).outcome).toBe('scenarioConflict');
      expect((await store.readOrganisationHead('o'))?.revision).toBe(1);
      expect(await store.readReceipt('k')).toBeNull();
      await store.close();
    });

    it('stores neither when the organisation has moved on', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.saveScenario(edit('s', 0), null));
      expect((await store.commitTogether(patch('o', 4), edit('s', 1), 'k')).outcome).toBe('organisationConflict');
      expect((await store.readScenario('s'))?.version).toBe(1);
      await store.close();
    });

    it('stores neither when the scenario breaks a rule', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.saveScenario(edit('s', 0), null));
      await expect(store.commitTogether(patch('o', 1), undoEdit('s', 1, 1), null)).rejects.toThrow('broken promise');
      expect((await store.readOrganisationHead('o'))?.revision).toBe(1);
      await store.close();
    });
  });

  describe('11. a scenario stays with its organisation, which must exist', () => {
    it('rejects a scenario of an organisation that is not there', async () => {
      const store = await open();
      await expect(store.saveScenario(edit('s', 0), null)).rejects.toThrow('broken promise');
      expect(await store.readScenario('s')).toBeNull();
      await store.close();
    });

    it('rejects a version with another organisation or another id', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.commitOrganisation(load('p'), null));
      mustCommit(await store.saveScenario(edit('s', 0), null));
      await expect(store.saveScenario(edit('s', 1, 'p'), null)).rejects.toThrow('broken promise');
      await expect(
        store.saveScenario({ ...edit('s', 1), scenarioId: 't', expectedVersion: 0 }, null),
      ).rejects.toThrow();
      expect((await store.readScenario('s'))?.version).toBe(1);
      await store.close();
    });

    it('stores a scenario together with the organisation that it begins with', async () => {
      const store = await open();
      mustCommit(await store.commitTogether(load('o'), edit('s', 0), null));
      expect(await store.readScenario('s')).toMatchObject({ organisationId: 'o', version: 1 });
      await store.close();
    });
  });
}

function applied(id: string, expectedVersion: number): ScenarioWrite {
  const state = stateOf(scenario(id, 'o', 'Dalregionen 1'), 2);
  const step = { kind: 'edit', state, label: { verb: 'apply' } } as const;
  return { scenarioId: id, expectedVersion, entry: { recordedAt: second(1), actor: 'Alva', step } };
}
