import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../memory/memory-store.ts';
import type { CopyableStore } from '../../port/copyable-store.ts';
import type { Store } from '../../port/store.ts';
import type { StoreUnderTest } from '../store-under-test.ts';
import type { Call } from './call.ts';
import { counterExamples } from './counter-examples.ts';
import { everythingIn } from './everything-in.ts';
import { type Act, actOf, type Oracle } from './perform.ts';
import { randomCall } from './random-call.ts';

/**
 * Any sequence of calls and restarts, through two stores on the same data, is answered as the memory store answers it: first those on
 * which a store once differed, then random ones. A sequence that is answered otherwise is made as short as can be and printed, with
 * the seed and the path that lead to it again; it belongs in `counter-examples.ts`.
 */
export function differentialContract(underTest: StoreUnderTest, sequences: number): void {
  describe('beside the memory store', () => {
    it.each(counterExamples)('answers alike when $what', async ({ calls }) => {
      await withPair(underTest, async (pair) => {
        for (const call of calls) await answerAlike(call, pair);
      });
    });

    it('answers every sequence of calls and restarts alike', { timeout: 24 * 3_600_000 }, async () => {
      const commands = fc.commands([randomCall.map(asCommand)], { maxCommands: 60, size: 'max' });
      await fc.assert(
        fc.asyncProperty(commands, (sequence) =>
          withPair(underTest, (pair) => fc.asyncModelRun(() => ({ model: pair.oracle, real: pair }), sequence)),
        ),
        { numRuns: sequences },
      );
    });
  });
}

/** The memory store, and two stores on the same data that must answer alike. */
interface Pair {
  readonly oracle: Oracle;
  readonly stores: [CopyableStore, CopyableStore];
  readonly underTest: StoreUnderTest;
}

/** The same everywhere, so that every chain of the audit must be the same. */
const oneSalt = (): string => 'salt';

const firstLoad: Call = {
  do: 'write',
  organisation: { id: 'o', step: 'load', off: 0, ofOff: 0, at: 0, variant: 0 },
  scenario: null,
  key: null,
  through: 0,
};

/** Begins with one organisation, without which nearly every call would be refused, and compares everything in the end: a copy too. */
async function withPair(underTest: StoreUnderTest, work: (pair: Pair) => Promise<void>): Promise<void> {
  const oracle: Oracle = { store: openMemoryStore({ newSalt: oneSalt }), sent: [] };
  const store = await underTest.open(oneSalt);
  const pair: Pair = { oracle, stores: [store, await underTest.beside(store)], underTest };
  try {
    await answerAlike(firstLoad, pair);
    await work(pair);
    const expected = await everythingIn(oracle.store);
    expectSame(await everythingIn(pair.stores[1]), expected);
    const copy = openMemoryStore();
    expect(await copy.restore(pair.stores[0].backup())).toMatchObject({ outcome: 'restored' });
    expectSame(await everythingIn(copy), expected);
  } finally {
    for (const open of pair.stores) await open.close();
  }
}

function asCommand(call: Call): fc.AsyncCommand<Oracle, Pair> {
  return {
    check: () => true,
    run: (_, pair) => answerAlike(call, pair),
    toString: () => JSON.stringify(call),
  };
}

async function answerAlike(call: Call, { oracle, stores, underTest }: Pair): Promise<void> {
  if (call.do === 'restart') stores[call.through] = await underTest.reopen(stores[call.through]);
  const act = await actOf(call, oracle);
  if (act === null) return;
  const expected = await answerOf(act, oracle.store);
  expectSame(await answerOf(act, stores[call.through]), expected);
}

/** Equal to the last bit: a key `constructor` misleads `toStrictEqual`, which looks at it for a type. */
function expectSame(answer: unknown, expected: unknown): void {
  expect({ isSame: isDeepStrictEqual(answer, expected), answer }).toEqual({ isSame: true, answer: expected });
}

/** The answer, or what was thrown in its place. */
async function answerOf(act: Act, store: Store): Promise<unknown> {
  try {
    return await act(store);
  } catch (error) {
    return String(error);
  }
}
