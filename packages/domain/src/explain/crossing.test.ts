import { describe, expect, it } from 'vitest';
import { explainReform } from '../../test/explained.ts';
import { head, line, position, positionMove, scenario, statement, transfer, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import type { AgreeService } from '../change/agree-service.ts';
import type { AllocateLine } from '../change/allocate-line.ts';
import { ore } from '../quantity/ore.ts';

const agreement: AgreeService = {
  ...head,
  id: 'ag',
  type: 'agreeService',
  agreementId: 'A',
  providerUnitId: 'U',
  customerUnitId: 'X',
  priceYear: null,
  lines: [{ id: 'drift', name: 'Drift', tier: 'base', unitOfMeasure: null, volume: 2, unitPriceOre: ore(500) }],
};

describe('what passes a border between legal entities', () => {
  const two = statement({
    units: unitsOf(
      ['R legalEntity'],
      ['N board', 'R'],
      ['U unit', 'N'],
      ['V unit', 'N'],
      ['Q legalEntity'],
      ['X unit', 'Q'],
    ),
    positions: [position({ id: 'p', unitId: 'U' })],
    budgetLines: [line('l', ['U', 'personnel', 25_000])],
  });

  it('is what it was until the day when the other end of an agreement leaves, which no change of its own tells', () => {
    const inside: AgreeService = {
      ...agreement,
      providerUnitId: 'U',
      customerUnitId: 'V',
      lines: agreement.lines,
    };
    const away = transfer('V', 'X', { id: 'v', effectiveDate: isoDate('2025-01-01') });
    const reform = explainReform(two, scenario([inside, away]));
    expect(reform.told('years/2025/boards/N/exact/crossEntity')).toEqual([
      'crossEntityExact -1000',
      'line A~ag~internalSale made ×1 -1000',
    ]);
  });

  it('is told piece by piece of a divided line, and not at all of what an agreement replaces', () => {
    const divide: AllocateLine = {
      ...head,
      id: 'a',
      type: 'allocateLine',
      lineId: 'l',
      shares: [
        { unitId: 'U', weight: 3 },
        { unitId: 'X', weight: 2 },
      ],
    };
    const first: AgreeService = {
      ...agreement,
      providerUnitId: 'U',
      customerUnitId: 'X',
      lines: agreement.lines,
    };
    const second: AgreeService = { ...first, id: 'again', effectiveDate: isoDate('2025-01-01') };
    const reform = explainReform(two, scenario([divide, first, second]));
    expect(reform.told('fullYear/boards/N/crossEntityOre').toSorted()).toEqual([
      'crossEntityFullYear -11000',
      'line A~again~internalSale made again -1000',
      'line l~a~X leaves a -10000',
    ]);
    expect(reform.told('internalTrade/afterOre')).toEqual([
      'tradeAfter 1000',
      'figure internalTrade/beforeOre 0',
      'line A~ag~internalSale made ag 1000',
      'line A~ag~internalSale ceased again -1000',
      'line A~again~internalSale made again 1000',
    ]);
  });

  it('is taken back on the day that it comes home again', () => {
    const there = positionMove('X', [['p']], { id: 'there' });
    const back = transfer('X', 'V', { id: 'back', effectiveDate: isoDate('2025-01-01') });
    const reform = explainReform(two, scenario([there, back]));
    expect(reform.result.fullYear.boards.map((row) => row.crossEntityOre)).toEqual([0, 0]);
    expect(reform.told('years/2025/boards/Q/exact/crossEntity').at(0)).toBe('crossEntityExact 0');
  });
});
