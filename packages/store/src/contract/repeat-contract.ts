import { describe, expect, it } from 'vitest';
import { edit, load, mustCommit, patch } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantee 4. */
export function repeatContract({ open, reopen }: StoreUnderTest): void {
  describe('4. the same key is stored once', () => {
    it('answers a repeat with the first answer, also after a restart and at another time', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), 'k1'));
      const first = mustCommit(await store.commitOrganisation(patch('o', 1, { at: 7 }), 'k2'));
      const again = await reopen(store);
      expect(await again.commitOrganisation(patch('o', 1, { at: 99 }), 'k2')).toEqual(first);
      expect(await again.readReceipt('k2')).toEqual(first);
      expect((await again.readOrganisationHead('o'))?.revision).toBe(2);
      await again.close();
    });

    it('refuses the same key with another content, and stores nothing', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), 'k'));
      expect(await store.commitOrganisation(patch('o', 1), 'k')).toEqual({ outcome: 'keyReused' });
      expect(await store.saveScenario(edit('s', 0), 'k')).toEqual({ outcome: 'keyReused' });
      expect(await store.commitOrganisation(load('p'), 'k')).toEqual({ outcome: 'keyReused' });
      expect(await store.commitOrganisation(load('o', 0, { actor: 'Bo' }), 'k')).toEqual({ outcome: 'keyReused' });
      expect((await store.readOrganisationHead('o'))?.revision).toBe(1);
      expect(await store.readOrganisationHead('p')).toBeNull();
      await store.close();
    });

    it('stores each of two equal writes without a key that expect one another', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      expect((await store.commitOrganisation(load('o'), null)).outcome).toBe('organisationConflict');
      await store.close();
    });

    it('takes what a key says its content is, in place of the content of the write', async () => {
      const store = await open();
      const key = { key: 'k', content: 'ask for a load' };
      const other = { key: 'k', content: 'ask for something else' };
      expect(await store.readReceipt(key)).toBeNull();
      const first = mustCommit(await store.commitTogether(load('o'), edit('s', 0, 'o'), key));
      expect(first).toMatchObject({ organisationId: 'o', revision: 1, scenarioId: 's', version: 1 });
      expect(await store.commitOrganisation(load('p'), key)).toEqual(first);
      expect(await store.commitOrganisation(load('p'), other)).toEqual({ outcome: 'keyReused' });
      expect(await store.commitTogether(load('o'), edit('s', 0, 'o'), 'k')).toEqual({ outcome: 'keyReused' });
      const again = await reopen(store);
      expect(await again.readReceipt(key)).toEqual(first);
      expect(await again.readReceipt('k')).toEqual(first);
      expect(await again.readReceipt(other)).toEqual({ outcome: 'keyReused' });
      expect(await again.readOrganisationHead('p')).toBeNull();
      await again.close();
    });

    it('does not remember a conflict', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      expect((await store.commitOrganisation(patch('o', 2), 'k')).outcome).toBe('organisationConflict');
      expect(await store.readReceipt('k')).toBeNull();
      mustCommit(await store.commitOrganisation(patch('o', 1), null));
      expect(mustCommit(await store.commitOrganisation(patch('o', 2), 'k')).revision).toBe(3);
      await store.close();
    });
  });
}
