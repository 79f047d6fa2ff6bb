import { describe, expect, it } from 'vitest';
import { edit, load, mustCommit, patch } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantees 3 and 6. */
export function conflictContract({ open }: StoreUnderTest): void {
  describe('3. a write is stored only on what it expects', () => {
    it('answers a stale revision with who came first, when and with what', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.commitOrganisation(patch('o', 1, { actor: 'Bo' }), null));
      const late = await store.commitOrganisation(patch('o', 1, { actor: 'Cai' }), null);
      const current = await store.readOrganisationHead('o');
      expect(late).toEqual({ outcome: 'organisationConflict', current });
      expect(current?.last).toMatchObject({ revision: 2, actor: 'Bo', kind: 'patch', label: { verb: 'renameUnit' } });
      await store.close();
    });

    it('answers a stale version of a scenario in the same way', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.saveScenario(edit('s', 0), null));
      const late = await store.saveScenario(edit('s', 0), null);
      expect(late).toMatchObject({
        outcome: 'scenarioConflict',
        current: { id: 's', version: 1, last: { actor: 'Alva' } },
      });
      expect((await store.scenarioHistory('s', { first: 9, before: null })).total).toBe(1);
      await store.close();
    });

    it('answers a revision that is not there yet, also where there is nothing', async () => {
      const store = await open();
      expect(await store.commitOrganisation(patch('o', 4), null)).toEqual({
        outcome: 'organisationConflict',
        current: null,
      });
      expect(await store.saveScenario(edit('s', 4), null)).toEqual({ outcome: 'scenarioConflict', current: null });
      await store.close();
    });

    it('lets exactly one of ten writers on the same revision win', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      const writes = Array.from({ length: 10 }, (_, at) => patch('o', 1, { actor: `Skribent ${at}` }));
      const answers = await Promise.all(writes.map((write) => store.commitOrganisation(write, null)));
      expect(answers.filter((answer) => answer.outcome === 'committed')).toHaveLength(1);
      expect((await store.readOrganisationHead('o'))?.revision).toBe(2);
      await store.close();
    });
  });

  describe('6. a read sees every write that was answered before it', () => {
    it('reads each write at once, without waiting for anything else', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      for (let revision = 1; revision < 20; revision += 1) {
        mustCommit(await store.commitOrganisation(patch('o', revision), null));
        expect((await store.readOrganisation('o'))?.steps).toHaveLength(revision);
      }
      await store.close();
    });
  });
}
