import { describe, expect, it } from 'vitest';
import { scenario } from '../../test/fixture.ts';
import { moveOfD, workedExample } from '../../test/worked-example.ts';
import { compareReplay } from '../evaluate/comparison.ts';
import { type Money, moneyOf } from '../evaluate/money/money.ts';
import { baselineOf } from '../model/baseline.ts';
import { zero } from '../quantity/fraction.ts';
import { replayScenario } from '../scenario/replay.ts';
import { explained } from './explanation.ts';
import { explanationsOf } from './explanations.ts';

/** An evaluation that has gone wrong in one figure. */
function wronglyExplained(plant: (money: Money) => Money): ReturnType<typeof explanationsOf> {
  const plan = scenario([moveOfD()]);
  const baseline = baselineOf(workedExample(), plan.baseline.date, plan.baseline.budgetYear);
  const comparison = compareReplay(replayScenario(baseline, plan));
  return explanationsOf(comparison, () => plant(moneyOf(comparison)));
}

describe('a wrong figure', () => {
  it.each(['needBeforeOre', 'needAfterOre', 'technicalAdjustmentOre', 'crossEntityOre', 'remainderOre'] as const)(
    'of a year is found by its terms: %s',
    (name) => {
      const explanations = wronglyExplained((money) => ({
        ...money,
        years: money.years.map((year) => ({
          ...year,
          boards: year.boards.map((board) => ({ ...board, [name]: board[name] + 1 })),
        })),
      }));
      expect(() => explanations.explain(`years/2024/boards/N1/${name}`)).toThrow(`boards/N1/${name} sum to it`);
    },
  );

  it('of a full year is found by its lines', () => {
    const explanations = wronglyExplained((money) => ({
      ...money,
      fullYear: {
        ...money.fullYear,
        boards: money.fullYear.boards.map((board) => ({ ...board, internalTradeOre: board.internalTradeOre - 1 })),
      },
    }));
    expect(() => explanations.explain('fullYear/boards/N2/internalTradeOre')).toThrow('sum to it');
  });

  it('in the conditions is found by their tests', () => {
    const explanations = wronglyExplained((money) => ({ ...money, failedConditions: [3] }));
    expect(() => explanations.explain('failedConditions/3')).toThrow('condition 3 fails when a test of it does');
    expect(explanations.explain('failedConditions/4')?.holds).toBe(true);
  });

  it('that is not known is none that is, and the other way about', () => {
    const parts = { path: ['x'], unit: 'ore', rule: 'stranded' } as const;
    expect(() => explained({ ...parts, value: null, terms: [{ kind: 'bound', amount: zero }] })).toThrow('sum to it');
    expect(() => explained({ ...parts, value: 0, terms: [{ kind: 'bound', amount: null }] })).toThrow('sum to it');
  });
});
