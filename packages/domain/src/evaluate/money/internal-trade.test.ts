import { expect, it } from 'vitest';
import { head, line, organisation, pair, transfer, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import type { Change } from '../../change/change.ts';
import { internalTradeOf, tradePairsOf } from './internal-trade.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['D unit', 'N'],
    ['E unit', 'D'],
    ['S unit', 'N'],
    ['M board', 'R'],
    ['X unit', 'M'],
    ['Q legalEntity'],
  ),
  budgetLines: [
    ...pair('DE', 'trade', ['D', 'E', 1]),
    ...pair('DS', 'trade', ['D', 'S', 20]),
    ...pair('SD', 'trade', ['S', 'D', 300]),
    ...pair('DX', 'trade', ['D', 'X', 4000]),
    ...pair('SX', 'trade', ['S', 'X', 50_000]),
    line('unknown', ['D', 'internalSale', -600_000]),
    line('back', ['D', 'internalSale', 5], { counterpartId: 'S' }),
  ],
});

it.each<[what: string, changes: Change[], sums: number[], pairs: string[]]>([
  ['nothing', [], [54_316, 54_316], []],
  [
    'a move to another board',
    [transfer('D', 'M')],
    [54_316, 54_316],
    ['D>S 15>15 sameBoard>sameEntity', 'D>X 4000>4000 sameEntity>sameBoard', 'S>D 300>300 sameBoard>sameEntity'],
  ],
  [
    'a move to another employer that ends trade within the first',
    [transfer('D', 'Q', { tradePolicy: 'serviceAgreement' })],
    [54_316, 50_301],
    ['D>S 15>0 sameBoard>null', 'D>X 4000>0 sameEntity>null', 'S>D 300>300 sameBoard>crossEntity'],
  ],
  ['a move within the board', [transfer('D', 'S')], [54_316, 54_316], []],
  [
    'a merger',
    [{ ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'S' }],
    [54_316, 54_001],
    [
      'D>E 1>0 sameBoard>null',
      'D>S 15>0 sameBoard>null',
      'D>X 4000>0 sameEntity>null',
      'S>D 300>0 sameBoard>null',
      'S>E 0>1 null>sameBoard',
      'S>X 50000>54000 sameEntity>sameEntity',
    ],
  ],
])('%s', (_, changes, sums, pairs) => {
  const trade = internalTradeOf(compared(base, changes));
  expect([trade.beforeOre, trade.afterOre]).toEqual(sums);
  expect(
    trade.pairs.map(
      (row) => `${row.sellerId}>${row.buyerId} ${row.beforeOre}>${row.afterOre} ${row.reachBefore}>${row.reachAfter}`,
    ),
  ).toEqual(pairs);
});

it('leaves out trade that moves together', () => {
  const pairs = tradePairsOf(compared(base, [transfer('D', 'M')]));
  expect(pairs.map((row) => row.sellerId + row.buyerId)).toEqual(['DS', 'DX', 'SD']);
});
