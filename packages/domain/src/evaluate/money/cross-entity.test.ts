import { expect, it } from 'vitest';
import { head, line, organisation, pair, position, positionMove, transfer, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import type { Change } from '../../change/change.ts';
import { ore } from '../../quantity/ore.ts';
import { crossEntityOf } from './cross-entity.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['D unit', 'N'],
    ['E unit', 'N'],
    ['Q legalEntity'],
    ['X unit', 'Q'],
    ['Y unit', 'Q'],
  ),
  positions: [position({ id: 'd', unitId: 'D' })],
  budgetLines: [
    line('l', ['D', 'cost', 100]),
    line('t', ['D', 'transition', 7]),
    line('f', ['D', 'fundingReceived', -9]),
    ...pair('DE', 'trade', ['D', 'E', 20]),
    ...pair('ED', 'overhead', ['E', 'D', 3]),
    ...pair('DX', 'trade', ['D', 'X', 5]),
  ],
});

it.each<[what: string, changes: Change[], sums: Record<string, number>]>([
  ['nothing', [], {}],
  ['a move within the employer', [transfer('D', 'E')], {}],
  ['a unit with its lines, transition and funding apart', [transfer('D', 'Q')], { N: -75, Q: 75 }],
  [
    'a unit with overhead that ceases on both sides and trade that does too',
    [transfer('D', 'Q', { tradePolicy: 'serviceAgreement' })],
    { N: -95, Q: 95 },
  ],
  ['trade between employers that ceases', [transfer('D', 'E', { tradePolicy: 'serviceAgreement' })], { N: 5, Q: -5 }],
  ['a line that is divided over both', [allocate('l', 'E', 'X')], { N: -50, Q: 50 }],
  ['a line that is divided within the employer', [allocate('l', 'D', 'E')], {}],
  ['a transition line that is handed over', [allocate('t', 'X')], {}],
  ['a piece that comes back', [allocate('l', 'X'), { ...allocate('l~c~X', 'E'), id: 'back' }], {}],
  ['places with their cost', [positionMove('X', [['d', 2]])], { N: -12_500, Q: 12_500 }],
  ['places within the employer', [positionMove('E', [['d', 2]])], {}],
  ['an agreement', [agree('D', 'X')], { N: -11, Q: 11 }],
  ['an agreement within the employer', [agree('D', 'E')], {}],
  ['a merger within the other employer', [{ ...head, type: 'mergeUnits', unitIds: ['X'], intoUnitId: 'Y' }], {}],
])('%s', (_, changes, sums) => {
  const { before, after, patch } = compared(base, changes);
  const told = [...crossEntityOf(before, after, patch)].filter(([, sum]) => sum !== 0n);
  expect(Object.fromEntries(told.map(([body, sum]) => [body, Number(sum)]))).toEqual(sums);
});

function allocate(lineId: string, ...unitIds: readonly string[]): Change {
  return { ...head, type: 'allocateLine', lineId, shares: unitIds.map((unitId) => ({ unitId, weight: 1 })) };
}

function agree(providerUnitId: string, customerUnitId: string): Change {
  const service = { id: '1', name: '1', tier: 'base', unitOfMeasure: null, volume: 1, unitPriceOre: ore(11) } as const;
  return {
    ...head,
    type: 'agreeService',
    agreementId: 'a',
    providerUnitId,
    customerUnitId,
    priceYear: null,
    lines: [service],
  };
}
