import { describe, expect, it } from 'vitest';
import type { NewSalt } from '../audit/salt.ts';
import { openMemoryStore } from '../memory/memory-store.ts';
import type { Store } from '../port/store.ts';
import { edit, load, mustCommit, patch, redo, undo, undoEdit } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantee 12. What no caller can do, to change what is kept, is tried in the tests of each adapter. */
export function auditContract({ open, reopen }: StoreUnderTest): void {
  describe('12. every entry is sealed in a chain, and every journal is registered', () => {
    it('finds nothing wrong with an empty store, and counts what was written', async () => {
      const store = await open();
      expect(await store.verifyAudit({ checkpoint: null })).toEqual({
        journals: 0,
        entries: 0,
        receipts: 0,
        checkpoint: expect.stringMatching(/^[\w-]+\.[0-9a-f]{64}$/),
        faultCount: 0,
        faults: [],
      });
      await writeEverything(store);
      const report = await store.verifyAudit({ checkpoint: null });
      expect(report).toMatchObject({ journals: 4, entries: 12, receipts: 2, faultCount: 0, faults: [] });
      expect(await (await reopen(store)).verifyAudit({ checkpoint: null })).toEqual(report);
    });

    it('has the chains that the memory store has, for the same writes with the same salts', async () => {
      const [store, memory] = [await open(numberedSalts()), openMemoryStore({ newSalt: numberedSalts() })];
      for (const each of [store, memory]) await writeEverything(each);
      const report = await store.verifyAudit({ checkpoint: null });
      expect(report).toEqual(await memory.verifyAudit({ checkpoint: null }));
      await store.close();
      const other = await open();
      await writeEverything(other);
      expect((await other.verifyAudit({ checkpoint: null })).checkpoint).not.toBe(report.checkpoint);
      await other.close();
    });

    it('goes on from every checkpoint that it told, and from no other', async () => {
      let store = await open();
      const told: (string | null)[] = [(await store.verifyAudit({ checkpoint: null })).checkpoint];
      mustCommit(await store.commitOrganisation(load('o'), 'k'));
      told.push((await store.verifyAudit({ checkpoint: null })).checkpoint);
      mustCommit(await store.commitOrganisation(patch('o', 1), null));
      mustCommit(await store.saveScenario(edit('s', 0), null));
      told.push((await store.verifyAudit({ checkpoint: null })).checkpoint);
      mustCommit(await store.commitTogether(patch('o', 2), edit('s', 1), null));
      store = await reopen(store);
      expect(new Set(told).size).toBe(3);
      for (const checkpoint of told) expect((await store.verifyAudit({ checkpoint })).faults).toEqual([]);
      const other = await open();
      await writeEverything(other);
      const { checkpoint: foreign } = await other.verifyAudit({ checkpoint: null });
      expect((await store.verifyAudit({ checkpoint: foreign })).faults).toMatchObject([{ what: 'checkpointMissed' }]);
      expect(await store.verifyAudit({ checkpoint: 'nej' })).toMatchObject({
        checkpoint: null,
        faultCount: 1,
        faults: [{ what: 'checkpointUnreadable' }],
      });
      await Promise.all([store.close(), other.close()]);
    });

    it('can be verified while others write', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      const reports = [];
      for (let revision = 1; revision <= 10; revision += 1) {
        const verifying = store.verifyAudit({ checkpoint: null });
        mustCommit(await store.commitOrganisation(patch('o', revision), `k${revision}`));
        mustCommit(await store.saveScenario(edit(`s${revision}`, 0), null));
        reports.push(await verifying);
      }
      expect(reports.flatMap(({ faults }) => faults)).toEqual([]);
      await store.close();
    });
  });
}

/** Salts that are alike in every store. */
function numberedSalts(): NewSalt {
  let number = 0;
  return () => {
    number += 1;
    return number.toString(16).padStart(32, '0');
  };
}

async function writeEverything(store: Store): Promise<void> {
  mustCommit(await store.commitOrganisation(load('o'), 'k1'));
  mustCommit(await store.commitOrganisation(load('\ud83d', 0, { actor: '\ude00 Åsa' }), null));
  mustCommit(await store.commitOrganisation(patch('o', 1), null));
  mustCommit(await store.commitOrganisation(undo('o', 2, 2), null));
  mustCommit(await store.commitOrganisation(redo('o', 3, 2), null));
  mustCommit(await store.saveScenario(edit('s', 0), null));
  mustCommit(await store.commitTogether(patch('o', 4), edit('s', 1), 'k2'));
  expect((await store.commitOrganisation(patch('o', 1), null)).outcome).toBe('organisationConflict');
  mustCommit(await store.saveScenario(undoEdit('s', 2, 2), null));
  mustCommit(await store.commitOrganisation(load('o', 5), null));
  mustCommit(await store.commitOrganisation(undo('o', 6, 6), null));
  mustCommit(await store.saveScenario(edit('\u00e5', 0, '\ud83d'), null));
}
