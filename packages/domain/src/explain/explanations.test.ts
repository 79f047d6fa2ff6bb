import { describe, expect, it } from 'vitest';
import { explainReform } from '../../test/explained.ts';
import { line, pair, position, scenario, statement, transfer, unit } from '../../test/fixture.ts';
import { moveOfD, workedExample } from '../../test/worked-example.ts';

describe('the figures that can be asked for', () => {
  const reform = explainReform(workedExample(), scenario([moveOfD()]));

  it('can all be explained, under the address that each is listed by', () => {
    for (const address of reform.figures()) expect(reform.of(address).figure).toBe(address);
    expect(new Set(reform.figures()).size).toBe(reform.figures().length);
  });

  it('are those that begin with a prefix', () => {
    expect(reform.figures('moved/withUnits/h')).toEqual(['moved/withUnits/headcount']);
    expect(reform.figures('/employer')).toEqual(['employerChange/headcount', 'employerChange/fteMilli']);
    expect(reform.figures('nothing')).toEqual([]);
  });

  it('are told of with the first slash of a JSON Pointer too', () => {
    expect(reform.of('/moved/withUnits/headcount').figure).toBe('moved/withUnits/headcount');
  });

  it.each([
    ['years/2024/bords/N1/needAfterOre', 'years/2024/boards/N1/needAfterOre'],
    ['fulYear/boards/N1/changeOr', 'fullYear/boards/N1/changeOre'],
    ['target/baseOre', 'verdict'],
    ['', 'verdict'],
  ])('are the nearest to what is none: %s', (address, nearest) => {
    expect(reform.explain(address)).toBeNull();
    expect(reform.nearest(address)).toBe(nearest);
  });

  it.each([
    'years',
    'years/2024',
    'years/2023/netExternalChangeOre',
    'years/2024/boardId',
    'years/2024/boards/N1',
    'years/2024/boards/N1/boardId',
    'years/2024/boards/N9/needAfterOre',
    'years/2024/rows/N1/needAfterOre',
    'years/2024/boards/N1/exact/needAfterOre',
    'years/2024/boards/N1/exakt/budget',
    'years/2024/boards/N1/exact/budget/more',
    'fullYear/boards/N1',
    'fullYear/boards/N1/boardId',
    'fullYear/boards/N9/changeOre',
    'fullYear/strandedOverhead/N2/strandedOre',
    'fullYear/strandedOverhead/N1/boardId',
    'fullYear/rows/N1/changeOre',
    'moved/withUnits',
    'moved/with/headcount',
    'moved/withUnits/cost',
    'employerChange/cost',
    'employerChange/headcount/more',
    'staffFunctions/A1//false/before',
    'staffFunctions/A1//false/now/headcount',
    'staffFunctions/A1//false/before/cost',
    'staffFunctions/A9//false/before/headcount',
    'vulnerableFunctions/A1/HR/headcount',
    'internalTrade/pairs',
    'internalTrade/pairs/D/P',
    'internalTrade/pairs/D/P/betweenOre',
    'internalTrade/pairs/P/D/beforeOre',
    'internalTrade/trades/D/P/beforeOre',
    'target/ceilingOre',
    'conservation/headcount',
    'conservation/money/before',
    'conservation/headcount/now',
    'conservation/headcount/before/bodies',
    'conservation/headcount/before/boards/N1',
    'conservation/headcount/before/bodies/N9',
    'verdict/more',
    'failedConditions/7',
    'failedConditions/3/2024/N9',
    'gaps/unpriced/a/b',
    'warnings/strandedOverhead/N9/amountOre',
    'weather',
    '~',
  ])('are not %s', (address) => {
    expect(reform.explain(address)).toBeNull();
  });
});

describe('ids of any character', () => {
  const board = 'Vård/omsorg ”Å”';
  const other = '~0'.replace('~', '/');
  const hostile = statement({
    units: [
      unit({ id: 'R', kind: 'legalEntity', parentId: null }),
      unit({ id: board, kind: 'board', parentId: 'R' }),
      unit({ id: other, kind: 'board', parentId: 'R' }),
      unit({ id: 'boards/exact', kind: 'unit', parentId: board }),
      unit({ id: ' ', kind: 'unit', parentId: other }),
    ],
    positions: [position({ id: 'p/1', unitId: 'boards/exact', staffFunctionId: 'HR/ekonomi' })],
    staffFunctions: [{ id: 'HR/ekonomi', name: 'HR' }],
    budgetLines: [
      line('l/1', ['boards/exact', 'cost', 100]),
      ...pair('t', 'trade', ['boards/exact', ' ', 50]),
      line('open', [' ', 'internalSale', -7]),
    ],
  });
  const reform = explainReform(hostile, scenario([transfer('boards/exact', other)]));

  it('lead to the figure and back', () => {
    for (const address of reform.figures()) expect(reform.of(address).figure).toBe(address);
    expect(reform.told('years/2025/boards/Vård~1omsorg ”Å”/exact/structural')).toEqual([
      'structuralOfYear -50',
      'line l/1 leaves c ×1 -100',
      'line t+ leaves c ×1 50',
    ]);
    expect(reform.told('staffFunctions/~10/HR~1ekonomi/false/after/headcount')).toEqual([
      'staffFunctionCell 4',
      'position p/1 4',
    ]);
    expect(reform.told('internalTrade/pairs/boards~1exact/ /beforeOre')).toEqual(['tradePair 50', 'line t+ stands 50']);
    expect(reform.told('warnings/internalNotClosed/trade/ /amountOre')).toEqual([
      'warning.internalNotClosed -7',
      'line open stands -7',
    ]);
  });
});
