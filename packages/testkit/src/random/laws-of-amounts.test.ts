import {
  amountBound,
  baselineOf,
  compareReplay,
  internalTradeOf,
  moneyOf,
  movedOf,
  replayScenario,
} from '@samorg/domain';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomReform } from './random-scenario.ts';

it('no figure of money, staff or trade is above the bound of its amounts', { timeout: 20_000 }, () => {
  fc.assert(
    fc.property(randomReform, ({ statement, scenario }) => {
      const { date, budgetYear } = scenario.baseline;
      const replay = replayScenario(baselineOf(statement, date, budgetYear), scenario);
      if (replay.status !== 'evaluated') return;
      const bound = amountBound(replay);
      const comparison = compareReplay(replay);
      for (const part of [moneyOf, movedOf, internalTradeOf]) {
        // Years and places in lists are numbers too, and small: the law is of amounts that matter.
        for (const figure of numbersIn(part(comparison))) {
          if (Math.abs(figure) > 10_000) expect(BigInt(Math.abs(figure)) <= bound).toBe(true);
        }
      }
    }),
    { numRuns: 400, interruptAfterTimeLimit: 8000 },
  );
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
