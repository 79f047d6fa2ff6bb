import { describe, expect, it } from 'vitest';
import type { EvaluationYear } from '../impact-figures.ts';
import { changeInTenths, fundingRows } from './funding-rows.ts';

type Row = EvaluationYear['boards'][number];

function board(id: string, before: number, adjustment: number, more: Partial<Row> = {}): Row {
  return {
    board: { id, name: id.toUpperCase() },
    needBeforeOre: 0,
    needAfterOre: 0,
    technicalAdjustmentOre: adjustment,
    decidedAdjustmentOre: adjustment,
    crossEntityOre: 0,
    remainderOre: 0,
    fundingBeforeOre: before,
    fundingAfterOre: before + adjustment,
    isFunded: true,
    ...more,
  };
}

function year(boards: readonly Row[]): EvaluationYear {
  const factor = { numerator: 1, denominator: 1, label: 'helår', isFullYear: true };
  return { year: 2022, factor, netExternalChangeOre: 0, transitionCostOre: 0, boards: [...boards] };
}

describe('funding per board', () => {
  it('stands by absolute change, and its sum is that of its rows', () => {
    const { rows, sum, notes } = fundingRows(
      year([
        board('a', 500_000_000, 100_000_000),
        board('c', 300_000_000, -20_000_000),
        board('b', 300_000_000, -20_000_000),
        board('d', 300_000_000, -60_000_000),
        board('not funded', 0, 0, { isFunded: false }),
      ]),
    );
    expect(rows.map(({ id, after, change }) => [id, after, change])).toEqual([
      ['a', 600_000_000, 100_000_000],
      ['d', 240_000_000, -60_000_000],
      ['b', 280_000_000, -20_000_000],
      ['c', 280_000_000, -20_000_000],
    ]);
    expect(sum).toEqual({ before: 1_400_000_000, after: 1_400_000_000, change: 0 });
    expect(notes).toEqual([]);
  });

  it('says that the adjustment is not decided, that a percentage misleads, and that figures are rounded', () => {
    const undecided = { decidedAdjustmentOre: null };
    const told = fundingRows(
      year([board('a', 1_000_040_000, 2_040_000, undecided), board('small', 10_040_000, -2_040_000, undecided)]),
    );
    expect(told.small).toEqual(['SMALL']);
    expect(told.notes).toEqual(['undecided', 'small', 'rounded']);
    expect(fundingRows(year([board('a', 1, 0, undecided)])).notes).toEqual([]);
  });
});

describe('funding that is not stated', () => {
  it('has differences only, and says so', () => {
    const { isStated, notes } = fundingRows(year([board('a', 0, 100_000), board('b', 0, -100_000)]));
    expect([isStated, notes]).toEqual([false, ['unstated']]);
  });
});

describe('a change in tenths of a per cent', () => {
  it.each([
    [1_000, 58, 58],
    [1_000, -58, -58],
    [2_000, 1, 1],
    [2_001, 1, 0],
    [0, 5, null],
    [9_007_199_254_740_991, 9_007_199_254_740_991, 1_000],
  ])('of %i with %i is %s', (before, change, tenths) => {
    expect(changeInTenths({ before, change })).toBe(tenths);
  });
});
