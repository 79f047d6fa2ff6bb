import { describe, expect, it } from 'vitest';
import {
  changedFunding,
  type EvaluationYear,
  fundingMovedOre,
  hasRemainder,
  isDecided,
  yearOf,
} from './impact-figures.ts';

function boardOf(
  id: string,
  computed: number,
  decided: number | null = null,
  remainder = 0,
): EvaluationYear['boards'][number] {
  return {
    board: { id, name: id },
    needBeforeOre: 0,
    needAfterOre: computed,
    technicalAdjustmentOre: computed,
    decidedAdjustmentOre: decided,
    crossEntityOre: 0,
    remainderOre: remainder,
    fundingBeforeOre: 0,
    fundingAfterOre: 0,
    isFunded: true,
  };
}

function year(number: number, boards: EvaluationYear['boards']): EvaluationYear {
  const factor = { numerator: 1, denominator: 1, label: '', isFullYear: true };
  return { year: number, factor, netExternalChangeOre: 0, transitionCostOre: 0, boards };
}

describe('impact figures', () => {
  const computed = year(2022, [boardOf('a', -40), boardOf('b', 0), boardOf('c', 100), boardOf('d', -60)]);

  it('lists boards whose funding changes, the largest change first', () => {
    expect(changedFunding(computed).map(({ id, changeOre }) => [id, changeOre])).toEqual([
      ['c', 100],
      ['d', -60],
      ['a', -40],
    ]);
  });

  it('counts what moves once, not on both sides', () => {
    expect(fundingMovedOre(computed)).toBe(100);
  });

  it('lets decided adjustments stand for computed ones', () => {
    const decided = year(2022, [boardOf('a', -40, -30), boardOf('c', 40, 30, 10)]);
    expect(changedFunding(decided).map(({ changeOre }) => changeOre)).toEqual([-30, 30]);
    expect([isDecided(decided), isDecided(computed)]).toEqual([true, false]);
    expect([hasRemainder([computed, decided]), hasRemainder([computed])]).toEqual([true, false]);
  });

  it('shows the year asked for, else the last one', () => {
    const years = [year(2021, []), computed];
    expect(yearOf(years, 2021)?.year).toBe(2021);
    expect(yearOf(years, 1999)?.year).toBe(2022);
    expect(yearOf(years, null)?.year).toBe(2022);
    expect(yearOf([], null)).toBeNull();
  });
});
