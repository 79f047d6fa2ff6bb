import { describe, expect, it } from 'vitest';
import { economy } from '#lib/i18n/messages/economy.ts';
import { ledgerTexts } from '#lib/i18n/messages/ledger.ts';
import type { MatrixRow, NeutralityMatrix } from '../neutrality-matrix.ts';
import type { ChangedPair } from '../trade-pairs.ts';
import { figuresBeside } from './beside.ts';
import { sumLedger, tradeDifferenceFigure, tradeSumFigure } from './sum-ledger.ts';
import { sumWords } from './sum-words.ts';

function rowOf(id: string, change: number): MatrixRow {
  const parts = { direct: change, positions: 0, overhead: 0, trade: 0, budget: 0 };
  const base = { fundingBefore: 100, needBefore: 100, needAfter: 100 + change, fundingAfter: 100 + change };
  return {
    ...base,
    id,
    name: id.toUpperCase(),
    parts,
    change,
    adjustment: change,
    isDecidedOtherwise: false,
    remainder: 0,
  };
}

const rows = [rowOf('a', 40), rowOf('b', -30), rowOf('c', -10)];
const factor = (numerator: number) => ({
  numerator,
  denominator: 12,
  label: `${numerator}`,
  isFullYear: numerator === 12,
});
const matrix: NeutralityMatrix = {
  years: [
    { year: 2021, factor: factor(3), rows: [rowOf('a', 10), rowOf('b', -10)], sum: rowOf('', 0), unfunded: [] },
    { year: 2022, factor: factor(12), rows, sum: rowOf('', 0), unfunded: [] },
  ],
  parts: ['direct'],
  needDiffers: false,
};
const pair: ChangedPair = {
  seller: { id: 's/1', name: 'S' },
  buyer: { id: 'k', name: 'K' },
  beforeOre: 70,
  afterOre: 20,
  reachBefore: 'sameBoard',
  reachAfter: 'sameEntity',
};
const words = sumWords(economy.sv, ledgerTexts.sv);
const told = (figure: string) => sumLedger(figure, { matrix, pairs: [pair] }, words);

describe('a sum that the page makes itself', () => {
  it('is of every board of the year, each of which opens', () => {
    const ledger = told('summa/2022/needAfter');
    expect(ledger).toMatchObject({ name: 'Behov efter, alla nämnder, 2022', value: 300 });
    expect(ledger?.groups[0]?.rows.map(({ name, amount, figure }) => [name, amount, figure])).toEqual([
      ['A', 140, 'years/2022/boards/a/needAfterOre'],
      ['B', 70, 'years/2022/boards/b/needAfterOre'],
      ['C', 90, 'years/2022/boards/c/needAfterOre'],
    ]);
    expect(told('summa/2022/direct')?.value).toBe(0);
  });

  it('is of the pairs of internal trade, or of the two sides of one', () => {
    expect(told(tradeSumFigure('beforeOre'))?.value).toBe(70);
    expect(told(tradeSumFigure('difference'))?.groups[0]?.rows[0]?.figure).toBe(tradeDifferenceFigure(pair));
    const difference = told(tradeDifferenceFigure(pair));
    expect(difference).toMatchObject({ name: 'Ändrad internhandel, S → K', value: -50 });
    expect(difference?.groups[0]?.rows.map(({ figure }) => figure)).toEqual([
      'internalTrade/pairs/s~11/k/afterOre',
      'internalTrade/pairs/s~11/k/beforeOre',
    ]);
  });

  it('is nothing at an address that leads nowhere', () => {
    for (const figure of [
      'years/2022/x',
      'summa/1999/needAfter',
      'summa/2022/x',
      'summa/internhandel/x',
      'summa/internhandel/par/x',
    ])
      expect(told(figure)).toBeNull();
  });
});

describe('what stands beside an open figure', () => {
  it('is the same in other years, and what balances an adjustment', () => {
    const { years, counterparts } = figuresBeside(
      { figure: 'years/2022/boards/a/technicalAdjustmentOre' },
      matrix,
      ledgerTexts.sv,
    );
    expect(years.map(({ label, amountOre }) => [label, amountOre])).toEqual([['Samma siffra 2021, 3', 10]]);
    expect(counterparts.map(({ label, amountOre }) => [label, amountOre])).toEqual([
      ['B', -30],
      ['C', -10],
    ]);
    expect(counterparts.reduce((sum, { amountOre }) => sum + amountOre, 0)).toBe(-40);
  });

  it('knows a part of a part-year by its group', () => {
    const open = { figure: 'years/2021/boards/b/exact/structural', group: 'direct' };
    const { years, counterparts } = figuresBeside(open, matrix, ledgerTexts.sv);
    expect(years.map(({ ref }) => ref.figure)).toEqual(['fullYear/boards/b/movedDirectCostOre']);
    expect(counterparts).toEqual([]);
  });

  it('is nothing for a figure that the matrix does not show', () => {
    expect(figuresBeside({ figure: 'target/planOre' }, matrix, ledgerTexts.sv)).toEqual({
      years: [],
      counterparts: [],
    });
  });
});
