import { describe, expect, it } from 'vitest';
import { line, organisation, pair, position, transfer, unitsOf } from '../../../test/fixture.ts';
import { moveOfD, workedExample } from '../../../test/worked-example.ts';
import { isoDate } from '../../base/iso-date.ts';
import { baselineOf } from '../../model/baseline.ts';
import { transferPreviewOf } from './transfer-preview.ts';

describe('the preview of a transfer', () => {
  const preview = () => transferPreviewOf(baselineOf(workedExample(), isoDate('2024-01-01'), 2024), moveOfD());

  it('tells fates and places of the subtree', () => {
    const rows = preview()?.subtree.map((row) => [
      row.unitId,
      row.depth,
      row.fate,
      row.listed,
      row.placeId,
      row.placeIsDefault,
    ]);
    expect(rows).toEqual([
      ['D', 0, 'goes', true, null, false],
      ['E', 1, 'goes', false, null, false],
      ['F', 1, 'stays', true, 'A1', true],
      ['G', 2, 'goes', true, 'D', true],
    ]);
  });

  it('tells who goes and who stays', () => {
    expect([preview()?.goes.headcount, preview()?.stays.headcount, preview()?.subtree[0]?.total.headcount]).toEqual([
      4, 0, 4,
    ]);
  });

  it('tells the money that goes, the trade with the rest and the overhead that ends', () => {
    expect(preview()?.costs.map((row) => [row.accountGroupId, row.amountOre / 100])).toEqual([
      ['personnel', 200],
      ['cost', 650],
      ['income', -100],
      ['internalSale', -300],
      ['internalPurchase', 30],
      ['overheadCharge', 20],
    ]);
    expect(preview()?.internalSale).toEqual({ counterparts: 2, amountOre: 30_000 });
    expect(preview()?.internalPurchase).toEqual({ counterparts: 1, amountOre: 3000 });
    expect(preview()?.overheadCeasesOre).toBe(2000);
  });

  it('leaves funding out of the money, and overhead that goes along or crosses boards already', () => {
    const base = organisation({
      units: unitsOf(
        ['R legalEntity'],
        ['N board', 'R'],
        ['D unit', 'N'],
        ['S unit', 'N'],
        ['M board', 'R'],
        ['X unit', 'M'],
      ),
      budgetLines: [
        line('f', ['D', 'fundingReceived', -7]),
        line('c', ['D', 'cost', 3]),
        ...pair('SD', 'overhead', ['S', 'D', 10]),
        ...pair('XD', 'overhead', ['X', 'D', 20]),
        line('unknown', ['D', 'overheadCharge', 40]),
      ],
    });
    const ceases = (toParentId: string) => transferPreviewOf(base, transfer('D', toParentId))?.overheadCeasesOre;
    expect([ceases('M'), ceases('S'), ceases('nowhere')]).toEqual([10, 0, 0]);
    expect(transferPreviewOf(base, transfer('D', 'M'))?.costs).toEqual([
      { accountGroupId: 'cost', amountOre: 3 },
      { accountGroupId: 'overheadCharge', amountOre: 70 },
    ]);
  });

  it('passes over exceptions that are not below, and is null for a unit that does not live', () => {
    const base = organisation({ units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R']) });
    const rows = transferPreviewOf(base, transfer('A', 'B', { except: ['B', 'A', 'x'] }))?.subtree;
    expect(rows?.map((row) => [row.unitId, row.fate])).toEqual([['A', 'goes']]);
    expect(transferPreviewOf(base, transfer('x', 'B'))).toBeNull();
  });

  it('counts the staff of a finance unit below a board that moves', () => {
    const base = organisation({
      units: unitsOf(['R legalEntity'], ['RF assembly', 'R'], ['N board', 'RF'], ['$ finance', 'N']),
      positions: [position({ id: 'p', unitId: '$' })],
    });
    expect(transferPreviewOf(base, transfer('N', 'R'))?.goes.headcount).toBe(4);
  });
});
