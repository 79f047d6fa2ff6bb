import { describe, expect, it } from 'vitest';
import { head, organisation, transfer, unitsOf } from '../../test/fixture.ts';
import { answerTo, applied } from '../../test/planned.ts';
import { valuesOf } from '../base/layered-map.ts';
import { Overflow } from '../base/overflow.ts';
import type { AgreedService } from '../model/reform-record.ts';
import { ore } from '../quantity/ore.ts';
import type { AgreeService } from './agree-service.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['M board', 'R'],
    ['A unit', 'N'],
    ['B unit', 'M'],
    ['$ finance', 'R'],
  ),
});

describe('an agreement', () => {
  it('costs volume × price of the lines where both are known, as sale and purchase', () => {
    const lines = [service('1', 3, 100), service('2', null, 50), service('3', 7, null), service('4', 1, 5)];
    const after = applied(base, agree({ lines, source: 's', note: 'n' }));
    expect(linesIn(after)).toEqual([
      ['avtal~c~internalSale', 'A', 'B', -305],
      ['avtal~c~internalPurchase', 'B', 'A', 305],
    ]);
    expect([...valuesOf(after.tables.lines)][0]).toMatchObject({
      year: 2024,
      accountGroupId: 'internalSale',
      account: null,
      source: 's',
      note: 'n',
      origin: { kind: 'agreement', agreementId: 'avtal', changeId: 'c' },
    });
    expect([...valuesOf(after.tables.agreements)]).toEqual([
      { id: 'avtal', changeId: 'c', providerUnitId: 'A', customerUnitId: 'B', lines },
    ]);
  });

  it('replaces the earlier one of its id, whoever the parties were', () => {
    const after = applied(base, agree({}), agree({ id: 'd', customerUnitId: 'N', lines: [service('1', 2, 7)] }));
    expect(linesIn(after)).toEqual([
      ['avtal~d~internalSale', 'A', 'N', -14],
      ['avtal~d~internalPurchase', 'N', 'A', 14],
    ]);
    expect([...valuesOf(after.tables.agreements)].map((row) => row.changeId)).toEqual(['d']);
  });

  it('is replaced too when its trade has ceased', () => {
    const after = applied(
      base,
      agree({}),
      transfer('A', 'M', { id: 'move', tradePolicy: 'dissolve' }),
      agree({ id: 'd', customerUnitId: 'N' }),
    );
    expect(linesIn(after).map(([id]) => id)).toEqual(['avtal~d~internalSale', 'avtal~d~internalPurchase']);
  });

  it('stands beside those of other ids', () => {
    expect(linesIn(applied(base, agree({}), agree({ id: 'd', agreementId: 'annat' })))).toHaveLength(4);
  });

  it.each<[why: string, parts: Partial<AgreeService>, refusal: string]>([
    ['with a finance unit', { customerUnitId: '$' }, 'placeNotAllowed $'],
    ['of a finance unit with itself', { providerUnitId: '$', customerUnitId: '$' }, 'placeNotAllowed $'],
    ['of a unit with itself', { customerUnitId: 'A', lines: [service('1', 1, 1), service('1', 1, 1)] }, 'noChange A'],
    ['with lines given twice', { lines: [service('2', 1, 1), service('2', 1, 1)] }, 'duplicateId 2'],
  ])('is refused %s', (_, parts, refusal) => {
    expect(answerTo(base, agree(parts))).toBe(refusal);
  });

  it('needs account groups for both sides', () => {
    const poor = organisation({
      units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R']),
      accountGroups: [],
    });
    expect(answerTo(poor, agree({}))).toBe('missingAccountGroup internalPurchase internalSale');
  });

  it('stops at a price that leaves the integers', () => {
    const lines = [service('1', 2 ** 30, 2 ** 30)];
    expect(() => applied(base, agree({ lines }))).toThrow(Overflow);
  });
});

function service(id: string, volume: number | null, price: number | null): AgreedService {
  return {
    id,
    name: id,
    tier: 'base',
    unitOfMeasure: null,
    volume,
    unitPriceOre: price === null ? null : ore(price),
  };
}

function agree(parts: Partial<AgreeService>): AgreeService {
  return {
    ...head,
    type: 'agreeService',
    agreementId: 'avtal',
    providerUnitId: 'A',
    customerUnitId: 'B',
    priceYear: null,
    lines: [service('1', 1, 100)],
    ...parts,
  };
}

function linesIn(state: typeof base): unknown[][] {
  return [...valuesOf(state.tables.lines)].map((row) => [row.id, row.unitId, row.counterpartId, row.amountOre]);
}
