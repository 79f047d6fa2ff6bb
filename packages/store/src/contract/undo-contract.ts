import { describe, expect, it } from 'vitest';
import type { Store } from '../port/store.ts';
import { edit, load, mustCommit, patch, redo, redoEdit, scenario, undo, undoEdit } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantee 5. */
export function undoContract({ open, reopen }: StoreUnderTest): void {
  describe('5. undo and redo, across restarts', () => {
    it('takes steps of an organisation out of effect and brings them back', async () => {
      let store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.commitOrganisation(patch('o', 1), null));
      mustCommit(await store.commitOrganisation(patch('o', 2), null));
      store = await reopen(store);
      mustCommit(await store.commitOrganisation(undo('o', 3, 3), null));
      expect(await inEffect(store)).toEqual({ steps: [2], undoable: 2, redoable: 3 });
      store = await reopen(store);
      mustCommit(await store.commitOrganisation(undo('o', 4, 2), null));
      expect(await inEffect(store)).toEqual({ steps: [], undoable: undefined, redoable: 2 });
      store = await reopen(store);
      mustCommit(await store.commitOrganisation(redo('o', 5, 2), null));
      expect(await inEffect(store)).toEqual({ steps: [2], undoable: 2, redoable: 3 });
      mustCommit(await store.commitOrganisation(redo('o', 6, 3), null));
      expect(await inEffect(store)).toEqual({ steps: [2, 3], undoable: 3, redoable: undefined });
      await store.close();
    });

    it('forgets what was undone when a new step comes', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.commitOrganisation(patch('o', 1), null));
      mustCommit(await store.commitOrganisation(undo('o', 2, 2), null));
      mustCommit(await store.commitOrganisation(patch('o', 3), null));
      expect(await inEffect(store)).toEqual({ steps: [4], undoable: 4, redoable: undefined });
      await expect(store.commitOrganisation(redo('o', 4, 2), null)).rejects.toThrow('broken promise');
      await store.close();
    });

    it('undoes a second load to the statement and the steps before it', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.commitOrganisation(patch('o', 1), null));
      mustCommit(await store.commitOrganisation(load('o', 2), null));
      expect((await store.readOrganisation('o'))?.statement.name).toBe('Fjällregionen 2');
      mustCommit(await store.commitOrganisation(undo('o', 3, 3), null));
      expect((await store.readOrganisation('o'))?.statement.name).toBe('Fjällregionen 0');
      expect(await inEffect(store)).toEqual({ steps: [2], undoable: 2, redoable: 3 });
      mustCommit(await store.commitOrganisation(redo('o', 4, 3), null));
      expect((await store.readOrganisationHead('o'))?.name).toBe('Fjällregionen 2');
      await store.close();
    });

    it('rejects an undo of the first load and of a step that is not the last in effect', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      await expect(store.commitOrganisation(undo('o', 1, 1), null)).rejects.toThrow('broken promise');
      mustCommit(await store.commitOrganisation(patch('o', 1), null));
      mustCommit(await store.commitOrganisation(patch('o', 2), null));
      await expect(store.commitOrganisation(undo('o', 3, 2), null)).rejects.toThrow('broken promise');
      expect((await store.readOrganisationHead('o'))?.revision).toBe(3);
      await store.close();
    });

    it('gives a scenario back as it was before an edit, and forward again', async () => {
      let store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      for (const version of [0, 1, 2]) mustCommit(await store.saveScenario(edit('s', version), null));
      store = await reopen(store);
      mustCommit(await store.saveScenario(undoEdit('s', 3, 3), null));
      mustCommit(await store.saveScenario(undoEdit('s', 4, 2), null));
      const first = await store.readScenario('s');
      expect(first).toMatchObject({
        version: 5,
        undoable: null,
        redoable: { version: 2, label: { verb: 'addChange' } },
      });
      expect(first?.scenario).toEqual(scenario('s', 'o', 'Dalregionen 1'));
      store = await reopen(store);
      mustCommit(await store.saveScenario(redoEdit('s', 5, 2), null));
      expect((await store.readScenario('s'))?.scenario).toEqual(scenario('s', 'o', 'Dalregionen 2'));
      mustCommit(await store.saveScenario(edit('s', 6), null));
      expect(await store.readScenario('s')).toMatchObject({ version: 7, undoable: { version: 7 }, redoable: null });
      mustCommit(await store.saveScenario(undoEdit('s', 7, 7), null));
      expect((await store.readScenario('s'))?.scenario).toEqual(scenario('s', 'o', 'Dalregionen 2'));
      await expect(store.saveScenario(redoEdit('s', 8, 3), null)).rejects.toThrow('broken promise');
      await store.close();
    });
  });
}

async function inEffect(store: Store): Promise<object> {
  const record = await store.readOrganisation('o');
  return {
    steps: record?.steps.map((step) => step.revision),
    undoable: record?.undoable?.revision,
    redoable: record?.redoable?.revision,
  };
}
