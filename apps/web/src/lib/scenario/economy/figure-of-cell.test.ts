import { describe, expect, it } from 'vitest';
import { figureOfCell, figureOfTrade } from './figure-of-cell.ts';
import type { MatrixRow, MatrixYear } from './neutrality-matrix.ts';

const row: MatrixRow = {
  id: 'a/b~c',
  name: 'A',
  fundingBefore: 0,
  needBefore: 0,
  parts: null,
  change: 0,
  needAfter: 0,
  adjustment: 0,
  isDecidedOtherwise: false,
  fundingAfter: 0,
  remainder: 0,
};
const yearOf = (isFullYear: boolean): MatrixYear => ({
  year: 2022,
  factor: { numerator: isFullYear ? 12 : 3, denominator: 12, label: '', isFullYear },
  rows: [row],
  sum: { ...row, id: '' },
  unfunded: [],
});
const [full, part] = [yearOf(true), yearOf(false)];

describe('the figure of a cell', () => {
  it('is of the board and year, with ids written as in a JSON Pointer', () => {
    expect(figureOfCell(full, row, 'needAfter')).toEqual({ figure: 'years/2022/boards/a~1b~0c/needAfterOre' });
    expect(figureOfCell(full, row, 'change')).toEqual({ figure: 'years/2022/boards/a~1b~0c/needAfterOre' });
    expect(figureOfTrade('s/t', 'b', 'afterOre')).toEqual({ figure: 'internalTrade/pairs/s~1t/b/afterOre' });
  });

  it('is the part of a full year, and a group of the year itself in a part-year', () => {
    expect(figureOfCell(full, row, 'trade')).toEqual({ figure: 'fullYear/boards/a~1b~0c/internalTradeOre' });
    const head = 'years/2022/boards/a~1b~0c/exact';
    expect(figureOfCell(part, row, 'trade')).toEqual({ figure: `${head}/structural`, group: 'trade' });
    expect(figureOfCell(part, row, 'budget')).toEqual({ figure: `${head}/budget`, group: 'budget' });
  });

  it('is the computed adjustment unless another one is decided', () => {
    const head = 'years/2022/boards/a~1b~0c';
    expect(figureOfCell(full, row, 'adjustment').figure).toBe(`${head}/technicalAdjustmentOre`);
    const decided = { ...row, isDecidedOtherwise: true };
    expect(figureOfCell(full, decided, 'adjustment').figure).toBe(`${head}/decidedAdjustmentOre`);
  });

  it('is a sum of the page in the row of all boards', () => {
    expect(figureOfCell(full, full.sum, 'remainder')).toEqual({ figure: 'summa/2022/remainder' });
  });
});
