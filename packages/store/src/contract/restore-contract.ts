import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../memory/memory-store.ts';
import type { Store } from '../port/store.ts';
import { fill, hostile, linesOf } from './backup-contract.ts';
import { edit, load, mustCommit, patch, redo, redoEdit, undo, undoEdit } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantee 14. */
export function restoreContract({ open, reopen }: StoreUnderTest): void {
  describe('14. a backup is restored into an empty store only, and whole or not at all', () => {
    it('answers as the other store did, goes on as it would, and gives the same backup', async () => {
      const memory = openMemoryStore();
      await fill(memory);
      const lines = await linesOf(memory);
      let store = await open();
      const counts = { organisations: 12, scenarios: 11, entries: 35, receipts: 13, shareLinks: 0 };
      expect(await store.restore(each(lines))).toEqual({ outcome: 'restored', ...counts });
      expect(await linesOf(store)).toEqual(lines);
      store = await reopen(store);
      expect(await linesOf(store)).toEqual(lines);
      expect(await whatIsRead(store)).toEqual(await whatIsRead(memory));
      const report = await store.verifyAudit({ checkpoint: null });
      expect(report).toMatchObject({ faultCount: 0, journals: 23, entries: 35, receipts: 13 });
      expect(report).toEqual(await memory.verifyAudit({ checkpoint: report.checkpoint }));
      for (const one of [store, memory]) await goOn(one);
      expect((await linesOf(store)).map(unsealed)).toEqual((await linesOf(memory)).map(unsealed));
      expect(await whatIsRead(store)).toEqual(await whatIsRead(memory));
      await store.close();
    });

    it('leaves a store as it is that holds something', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      const before = await linesOf(store);
      expect(await store.restore(each(await filledLines()))).toEqual({ outcome: 'notEmpty' });
      expect(await store.restore(each(await filledLines()), { again: true })).toEqual({ outcome: 'notEmpty' });
      expect(await linesOf(store)).toEqual(before);
      await store.close();
    });

    it('stores nothing of lines that are cut off anywhere, and can be restored after', async () => {
      const lines = await smallLines();
      let store = await open();
      const empty = await linesOf(store);
      for (let length = 0; length < lines.length; length += 1) {
        await expect(store.restore(each(lines.slice(0, length)))).rejects.toMatchObject({
          name: 'BackupUnusable',
          code: length === 0 ? 'notABackup' : 'cutOff',
        });
        expect(await linesOf(store)).toEqual(empty);
      }
      store = await reopen(store);
      expect(await store.restore(each(lines))).toMatchObject({ outcome: 'restored' });
      expect(await linesOf(store)).toEqual(lines);
      await store.close();
    });

    it('stores nothing of lines of which one is changed, left out, told twice or in the place of another', async () => {
      const lines = await smallLines();
      const store = await open();
      const empty = await linesOf(store);
      for (const [at, line] of lines.entries()) {
        const changed = line.replace(/[a-z0-9](?=[^a-z0-9]*$)/, (last) => (last === 'x' ? 'y' : 'x'));
        for (const [how, wrong] of [
          ['changed', lines.with(at, changed)],
          ['left out', lines.toSpliced(at, 1)],
          ['told twice', lines.toSpliced(at, 0, line)],
          ['exchanged', at === 0 ? [] : lines.with(at - 1, line).with(at, lines[at - 1] ?? '')],
          ['no JSON', lines.with(at, `${line.slice(0, -1)}`)],
        ] as const) {
          const told = store.restore(each(wrong)).then(
            ({ outcome }) => outcome,
            (error: Error) => error.name,
          );
          expect([at, how, await told]).toEqual([at, how, 'BackupUnusable']);
        }
        expect(await linesOf(store)).toEqual(empty);
      }
      await store.close();
    });

    it('stores nothing when the lines themselves break off, and passes on why', async () => {
      const lines = await smallLines();
      const store = await open();
      const breaking = async function* (): AsyncGenerator<string> {
        yield* lines.slice(0, 5);
        throw new TypeError('skivan är borta');
      };
      await expect(store.restore(breaking())).rejects.toThrow(new TypeError('skivan är borta'));
      mustCommit(await store.commitOrganisation(load('o'), null));
      expect((await store.readOrganisation('o'))?.steps).toEqual([]);
      await store.close();
    });

    it('refuses what a later Samorg wrote, and what is something else', async () => {
      const store = await open();
      const later = ['{"line":"samorgBackup","format":99}', '{"line":"unheardOf"}'];
      await expect(store.restore(each(later))).rejects.toMatchObject({ code: 'tooNew', line: 1 });
      await expect(store.restore(each(['id;namn', 'a;b']))).rejects.toMatchObject({ code: 'notABackup', line: 1 });
      await store.close();
    });
  });
}

/** A store with little of each kind. */
async function smallLines(): Promise<string[]> {
  const memory = openMemoryStore();
  mustCommit(await memory.commitOrganisation(load('o'), null));
  mustCommit(await memory.commitOrganisation(patch('o', 1), 'k1'));
  mustCommit(await memory.commitOrganisation(undo('o', 2, 2), null));
  mustCommit(await memory.commitOrganisation(redo('o', 3, 2), null));
  mustCommit(await memory.commitOrganisation(load('p'), null));
  mustCommit(await memory.saveScenario(edit('s', 0), 'k2'));
  mustCommit(await memory.saveScenario(edit('t', 0, 'p'), 'k3'));
  return linesOf(memory);
}

async function filledLines(): Promise<string[]> {
  const memory = openMemoryStore();
  await fill(memory);
  return linesOf(memory);
}

/** A line without what salts make of it. */
function unsealed(line: string): object {
  const { salt, payload, chain, sha256, ...rest } = JSON.parse(line);
  return rest;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function goOn(store: Store): Promise<void> {
  mustCommit(await store.commitOrganisation(redo('o', 8, 7), null));
  mustCommit(await store.commitOrganisation(undo('o', 9, 7), null));
  mustCommit(await store.commitOrganisation(undo('o', 10, 2), null));
  mustCommit(await store.commitOrganisation(patch('o', 11), 'k9'));
  mustCommit(await store.saveScenario(redoEdit('s', 6, 3), null));
  mustCommit(await store.saveScenario(undoEdit('s', 7, 3), null));
  mustCommit(await store.commitTogether(patch('p', 1), edit('r', 1, 'p'), null));
  expect(mustCommit(await store.commitOrganisation(patch('o', 2), 'k2')).revision).toBe(3);
  expect(await store.commitOrganisation(patch('o', 12), 'k2')).toEqual({ outcome: 'keyReused' });
}

async function whatIsRead(store: Store): Promise<unknown[]> {
  const page = { first: 99, after: null };
  const answers: unknown[] = [await store.listOrganisations(page), await store.listScenarios(null, page)];
  for (const id of ['o', 'p', ...hostile]) {
    answers.push(await store.readOrganisation(id), await store.listScenarios(id, page));
    answers.push(await store.organisationHistory(id, { first: 99, before: null }));
    for (let revision = 1; revision < 9; revision += 1)
      answers.push(await store.readOrganisationHead(id, { revision }));
  }
  for (const id of ['s', 'r', ...hostile]) {
    answers.push(await store.readScenario(id), await store.scenarioHistory(id, { first: 99, before: null }));
  }
  for (const key of ['k1', 'k2', 'k3', 'k4', ...hostile]) answers.push(await store.readReceipt(key));
  answers.push(await store.readOrganisation('wide'));
  return answers;
}
