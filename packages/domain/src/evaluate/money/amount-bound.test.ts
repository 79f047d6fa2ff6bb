import { expect, it } from 'vitest';
import {
  adjustment,
  head,
  line,
  organisation,
  position,
  positionMove,
  scenario,
  transfer,
  unitsOf,
} from '../../../test/fixture.ts';
import type { Change } from '../../change/change.ts';
import { milliFte } from '../../quantity/milli-fte.ts';
import { ore } from '../../quantity/ore.ts';
import { replayScenario } from '../../scenario/replay.ts';
import { amountBound } from './amount-bound.ts';

const base = organisation({
  units: unitsOf(['R legalEntity'], ['N board', 'R'], ['A unit', 'N'], ['M board', 'R'], ['B unit', 'M']),
  positions: [position({ id: 'p', unitId: 'A', headcount: 3, fteMilli: milliFte(3000), annualCostOre: null })],
  budgetLines: [line('l', ['A', 'cost', -700]), line('k', ['B', 'cost', 40])],
});
const still = 3n + 3000n + 700n + 40n;

const agreed: Change = {
  ...head,
  type: 'agreeService',
  agreementId: 'avtal',
  providerUnitId: 'A',
  customerUnitId: 'B',
  priceYear: null,
  lines: [7, null].map((volume, at) => ({
    id: String(at),
    name: 's',
    tier: 'base',
    unitOfMeasure: null,
    volume,
    unitPriceOre: ore(100),
  })),
};
const once: Change = {
  ...head,
  type: 'adjustBudget',
  unitId: 'A',
  accountGroupId: 'cost',
  amountOre: ore(-500),
  recurrence: 'oneOff',
  priceYear: null,
};

it.each<[what: string, changes: Change[], bound: bigint]>([
  ['nothing but the amounts that are there, without their sign', [], still * 8n],
  ['a move of a branch, which writes no amount', [transfer('A', 'M')], still * 16n],
  ['an amount that is given once', [once], (still + 500n) * 16n],
  [
    'what is decided',
    [
      adjustment([
        ['N', -60],
        ['M', 60],
      ]),
    ],
    (still + 120n) * 16n,
  ],
  // The price of what is agreed, and the two lines that it is sold and bought with; an unknown volume is worth nothing.
  ['an agreement', [agreed], (still + 3n * 700n) * 16n],
  [
    'a part of a position, left and right',
    [positionMove('B', [['p', 1, 1000]])],
    (still + 2n + 2000n + 1n + 1000n) * 16n,
  ],
])('bounds %s', (_, changes, bound) => {
  expect(amountBound(replayScenario(base, scenario(changes)))).toBe(bound);
});
