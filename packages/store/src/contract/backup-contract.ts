import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../memory/memory-store.ts';
import type { CopyableStore } from '../port/copyable-store.ts';
import type { Store } from '../port/store.ts';
import {
  edit,
  load,
  mustCommit,
  patch,
  redo,
  redoEdit,
  scenario,
  second,
  statement,
  stateOf,
  undo,
  undoEdit,
} from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantee 13. */
export function backupContract({ open, reopen }: StoreUnderTest): void {
  describe('13. a backup is the store at one moment', () => {
    it('gives the same lines as any other adapter with the same content, before and after a restart', async () => {
      const [store, memory] = [await open(), openMemoryStore()];
      await fill(store);
      const lines = await linesOf(store);
      expect(await memory.restore(store.backup())).toMatchObject({ outcome: 'restored' });
      expect(await linesOf(memory)).toEqual(lines);
      const again = await reopen(store);
      expect(await linesOf(again)).toEqual(lines);
      await again.close();
    });

    it('holds nothing but its head and its end when the store is empty', async () => {
      const store = await open();
      const lines = await linesOf(store);
      expect(lines.map((line) => JSON.parse(line).line)).toEqual(['samorgBackup', 'end']);
      await store.close();
    });

    it('holds nothing of what is written after it was begun, and all of what was before', async () => {
      const store = await open();
      await fill(store);
      const whole = await linesOf(store);
      const begun = store.backup()[Symbol.asyncIterator]();
      const lines = [String((await begun.next()).value), String((await begun.next()).value)];
      mustCommit(await store.commitOrganisation(patch('o', 8), 'later'));
      mustCommit(await store.commitTogether(load('zz'), edit('zz', 0, 'zz'), 'together'));
      for (let next = await begun.next(); !next.done; next = await begun.next()) lines.push(next.value);
      expect(lines).toEqual(whole);
      expect(await linesOf(store)).not.toEqual(whole);
      await store.close();
    });

    it('never holds one half of a write of an organisation and a scenario', async () => {
      const store = await open();
      mustCommit(await store.commitTogether(load('o'), edit('s', 0), null));
      let isDone = false;
      const writing = (async () => {
        for (let number = 1; number <= 30; number += 1) {
          mustCommit(await store.commitTogether(patch('o', number), edit('s', number), `k${number}`));
        }
        isDone = true;
      })();
      const found: number[][] = [];
      while (!isDone) found.push(await countsIn(store));
      await writing;
      found.push(await countsIn(store));
      expect(found.filter(([revisions, versions]) => revisions !== versions)).toEqual([]);
      expect(found.filter(([revisions = 0, , receipts]) => receipts !== revisions - 1)).toEqual([]);
      expect(found.at(-1)).toEqual([31, 31, 30]);
      await store.close();
    });

    it('lets go when its reader stops in the middle', async () => {
      const store = await open();
      await fill(store);
      for await (const line of store.backup()) if (line.includes('"entry"')) break;
      mustCommit(await store.commitOrganisation(patch('o', 8), null));
      await store.close();
    });
  });
}

/** Texts and ids that something between two stores may spoil. */
export const hostile = [
  '\ud83d',
  '\ude00\ud83d',
  'e\u0301 ﬀ İ',
  '\u202egro\u2066',
  '😀'.repeat(150),
  'x'.repeat(300),
  '__proto__',
  ' \u0000\n\r\u2028',
  'a";--',
];

/** Fills an empty store with everything that a store can hold. */
export async function fill(store: Store): Promise<void> {
  mustCommit(await store.commitOrganisation(load('o'), 'k1'));
  mustCommit(await store.commitOrganisation(patch('o', 1), null));
  mustCommit(await store.commitOrganisation(patch('o', 2), 'k2'));
  mustCommit(await store.commitOrganisation(undo('o', 3, 3), null));
  mustCommit(await store.commitOrganisation(undo('o', 4, 2), null));
  mustCommit(await store.commitOrganisation(redo('o', 5, 2), null));
  mustCommit(await store.commitOrganisation(load('o', 6), null));
  mustCommit(await store.commitOrganisation(undo('o', 7, 7), null));
  for (const version of [0, 1, 2]) mustCommit(await store.saveScenario(edit('s', version), null));
  mustCommit(await store.saveScenario(undoEdit('s', 3, 3), 'k3'));
  mustCommit(await store.saveScenario(undoEdit('s', 4, 2), null));
  mustCommit(await store.saveScenario(redoEdit('s', 5, 2), null));
  mustCommit(await store.commitTogether(load('p'), edit('r', 0, 'p'), 'k4'));
  for (const [at, text] of hostile.entries()) {
    const of = { ...statement(text, text), description: text, sources: [text] };
    const step = { kind: 'load', statement: of } as const;
    const entry = { recordedAt: second(at), actor: text, step };
    mustCommit(await store.commitOrganisation({ organisationId: text, expectedRevision: 0, entry }, text));
    const state = stateOf({ ...scenario(text, text, text), description: text }, 1);
    const edited = { kind: 'edit', state, label: { [text]: [text, null, 1.5, true] } } as const;
    const version = { recordedAt: second(at), actor: text, step: edited };
    mustCommit(await store.saveScenario({ scenarioId: text, expectedVersion: 0, entry: version }, null));
  }
  await fillWide(store);
}

/** An organisation whose lists are kept in several pieces. */
async function fillWide(store: Store): Promise<void> {
  const wide = statement('wide');
  const units = Array.from({ length: 2500 }, (_, at) => wide.units.map((unit) => ({ ...unit, id: `u${at}` }))).flat();
  const step = { kind: 'load', statement: { ...wide, units } } as const;
  const entry = { recordedAt: second(0), actor: 'Alva', step };
  mustCommit(await store.commitOrganisation({ organisationId: 'wide', expectedRevision: 0, entry }, null));
}

export async function linesOf(store: CopyableStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.backup()) lines.push(line);
  return lines;
}

/** Entries of organisations, of scenarios, and receipts. */
async function countsIn(store: CopyableStore): Promise<number[]> {
  const counts = { organisation: 0, scenario: 0, receipt: 0 };
  let realm: 'organisation' | 'scenario' = 'organisation';
  for await (const text of store.backup()) {
    const { line } = JSON.parse(text);
    if (line === 'organisation' || line === 'scenario') realm = line;
    if (line === 'entry') counts[realm] += 1;
    if (line === 'receipt') counts.receipt += 1;
  }
  return [counts.organisation, counts.scenario, counts.receipt];
}
