import { describe, expect, it } from 'vitest';
import { isDifference, type Ledger, rowName, soleFigure, sortedSources, throughFigure } from './ledger-view.ts';

const rowOf = (
  id: string,
  amount: number | null,
  figure: string | null = null,
): Ledger['groups'][number]['rows'][number] => ({
  id,
  name: id,
  amount,
  figure,
  share: null,
  fullYearOre: null,
  changeId: null,
  source: null,
});

function ledgerOf(value: number | null, rows: Ledger['groups'][number]['rows']): Ledger {
  return {
    figure: 'f',
    name: 'F',
    unit: 'ore',
    value,
    holds: null,
    ruleText: 'rule',
    sources: ['s'],
    through: [],
    groups: [{ id: 'figures', label: 'l', amount: value, rows, total: rows.length, nextAfter: null }],
    groupCount: 1,
  };
}

describe('what a figure rests on alone', () => {
  it('is its one term that is not 0', () => {
    expect(soleFigure(ledgerOf(7, [rowOf('1', 7, 'g'), rowOf('2', 0, 'h')]))).toBe('g');
  });

  it('is nothing when there are several, it is a line, not all is seen, or the sum is 0 or not known', () => {
    expect(soleFigure(ledgerOf(7, [rowOf('1', 4, 'g'), rowOf('2', 3, 'h')]))).toBeNull();
    expect(soleFigure(ledgerOf(-7, [rowOf('1', 7, 'g')]))).toBeNull();
    expect(soleFigure(ledgerOf(7, [rowOf('1', 7)]))).toBeNull();
    expect(soleFigure({ ...ledgerOf(7, [rowOf('1', 7, 'g')]), groupCount: 2 })).toBeNull();
    expect(soleFigure(ledgerOf(0, [rowOf('1', 0, 'g')]))).toBeNull();
    expect(soleFigure(ledgerOf(null, [rowOf('1', null, 'g')]))).toBeNull();
    const [group] = ledgerOf(7, [rowOf('1', 7, 'g')]).groups;
    expect(soleFigure({ ...ledgerOf(7, []), groups: group ? [{ ...group, total: 9 }] : [] })).toBeNull();
  });

  it('lends its rows, and is told as a step on the way', () => {
    const below = { ...ledgerOf(7, [rowOf('line', 7)]), figure: 'g', name: 'G', sources: ['s', 't'] };
    const joined = throughFigure(ledgerOf(7, [rowOf('1', 7, 'g')]), below);
    expect(joined).toMatchObject({ figure: 'f', sources: ['s', 't'], groups: below.groups });
    expect(joined.through).toEqual([{ figure: 'g', name: 'G', ruleText: 'rule' }]);
  });
});

it('tells sources of data from those of rules', () => {
  expect(sortedSources(['docs/format.md, X', 'Budget 2021'])).toEqual({
    data: ['Budget 2021'],
    rules: ['docs/format.md, X'],
  });
});

it.each([
  ['years/2022/boards/b/technicalAdjustmentOre', true],
  ['years/2022/boards/b/exact/structural', true],
  ['fullYear/boards/b/changeOre', true],
  ['summa/2022/trade', true],
  ['summa/internhandel/par/a/b', true],
  ['target/missOre', true],
  ['years/2022/boards/b/needAfterOre', false],
  ['summa/2022/needAfter', false],
  ['moved/withUnits/headcount', false],
])('%s is a difference: %s', (figure, is) => {
  expect(isDifference(figure)).toBe(is);
});

it('leaves out of the name of a row what the label says', () => {
  expect(rowName('Kontoret: Lokaler', 'Lokaler')).toBe('Kontoret');
  expect(rowName('Kontoret: Lokaler', 'Kontoret')).toBe('Lokaler');
  expect(rowName('Kontoret: Lokaler, ny', 'Lokaler')).toBe('Kontoret: Lokaler, ny');
});
