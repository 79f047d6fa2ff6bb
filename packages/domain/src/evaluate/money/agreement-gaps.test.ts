import { expect, it } from 'vitest';
import { head } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import { moveOfD, workedExample } from '../../../test/worked-example.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { AgreeService } from '../../change/agree-service.ts';
import type { Change } from '../../change/change.ts';
import { baselineOf } from '../../model/baseline.ts';
import { ore } from '../../quantity/ore.ts';
import { agreementGaps } from './agreement-gaps.ts';

const base = baselineOf(workedExample(), isoDate('2024-01-01'), 2024);

it.each<[what: string, changes: Change[], gaps: string[]]>([
  ['trade that is kept', [moveOfD({ tradePolicy: 'keep' })], []],
  ['a former buyer without agreement', [leave('A2')], ['agreementMissing move N1']],
  ['a former buyer that is customer', [leave('A2'), agree('D', 'A1')], []],
  ['a former buyer that another unit of the new board serves', [leave('A2'), agree('A2', 'F')], []],
  ['a former buyer that is customer of others', [leave('A2'), agree('A1', 'F')], ['agreementMissing move N1']],
  ['another board that is customer', [leave('A2'), agree('D', 'N3')], ['agreementMissing move N1']],
  ['buyers in the entity that it leaves', [leave('AQ')], ['agreementMissing move N1', 'agreementMissing move N2']],
  [
    'prices that are not known',
    [agree('D', 'A2', null, 5), agree('F', 'A2', 5, null)],
    ['unpriced D 1', 'unpriced F 1'],
  ],
])('%s', (_, changes, gaps) => {
  expect(agreementGaps(compared(base, changes)).map((gap) => [gap.code, ...gap.refs].join(' '))).toEqual(gaps);
});

it('asks for an agreement with the board that a unit leaves for another employer, though it sold nothing there', () => {
  const state = compared(base, [{ ...leave('AQ'), unitId: 'T', exceptions: [] }]);
  expect(agreementGaps(state)).toEqual([{ code: 'agreementMissing', refs: ['move', 'N1'] }]);
});

function leave(toParentId: string) {
  return moveOfD({ id: 'move', toParentId, tradePolicy: 'serviceAgreement' });
}

function agree(
  providerUnitId: string,
  customerUnitId: string,
  volume: number | null = 1,
  price: number | null = 100,
): AgreeService {
  const unitPriceOre = price === null ? null : ore(price);
  return {
    ...head,
    id: `agree-${providerUnitId}`,
    type: 'agreeService',
    agreementId: providerUnitId,
    providerUnitId,
    customerUnitId,
    priceYear: null,
    lines: [{ id: '1', name: '1', tier: 'base', unitOfMeasure: null, volume, unitPriceOre }],
  };
}
