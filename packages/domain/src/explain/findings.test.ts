import { describe, expect, it } from 'vitest';
import { explainReform } from '../../test/explained.ts';
import { head, line, position, positionMove, scenario } from '../../test/fixture.ts';
import { moveOfD, workedExample } from '../../test/worked-example.ts';
import { isoDate } from '../base/iso-date.ts';
import type { AgreeService } from '../change/agree-service.ts';
import { ore } from '../quantity/ore.ts';

const agreement: AgreeService = {
  ...head,
  id: 'ag',
  type: 'agreeService',
  agreementId: 'A',
  providerUnitId: 'D',
  customerUnitId: 'T',
  priceYear: 2026,
  lines: [
    { id: 'drift', name: 'Drift', tier: 'base', unitOfMeasure: null, volume: 2, unitPriceOre: ore(500) },
    { id: 'mer', name: 'Mer', tier: 'addOn', unitOfMeasure: null, volume: null, unitPriceOre: ore(1) },
  ],
};

describe('why a gap is there', () => {
  it('tells what was sold to a body that has no agreement', () => {
    const reform = explainReform(
      workedExample(),
      scenario([moveOfD({ tradePolicy: 'serviceAgreement', toParentId: 'AQ' })]),
    );
    expect(reform.told('verdict').slice(0, 2)).toEqual([
      'verdictUndetermined 2',
      'counted gaps/agreementMissing/c/N1 1',
    ]);
    expect(reform.told('gaps/agreementMissing/c/N1')).toEqual([
      'gap.agreementMissing 6000',
      'change c 0',
      'line DF+ ceased c 6000',
    ]);
    expect(reform.told('gaps/agreementMissing/c/N2')).toEqual([
      'gap.agreementMissing 24000',
      'change c 0',
      'line DP+ ceased c 24000',
    ]);
  });

  it('tells the service without a volume, and how far its prices are from the budget year', () => {
    const reform = explainReform(workedExample(), scenario([agreement]));
    expect(reform.told('gaps/unpriced/A/mer')).toEqual(['gap.unpriced unknown', 'service ag mer unknown']);
    expect(reform.told('gaps/priceLevelMixed/ag')).toEqual(['gap.priceLevelMixed 2', 'change ag 2']);
  });

  it('tells the position whose cost is not known, and those that no personnel budget pays', () => {
    const example = workedExample();
    const positions = [
      position({ id: 'e', unitId: 'E', annualCostOre: null }),
      position({ id: 'g', unitId: 'G' }),
      position({ id: 'g2', unitId: 'G', annualCostOre: ore(1) }),
    ];
    const reform = explainReform(
      { ...example, positions },
      scenario([moveOfD(), positionMove('P', [['e', 1]], { id: 'p' })]),
    );
    expect(reform.told('gaps/positionCostUnknown/e')).toEqual([
      'gap.positionCostUnknown unknown',
      'position e unknown',
    ]);
    expect(reform.told('gaps/personnelLineMissing/G')).toEqual([
      'gap.personnelLineMissing 25001',
      'position g 25000',
      'position g2 1',
    ]);
  });

  it('tells that there is no budget at all', () => {
    const reform = explainReform({ ...workedExample(), budgetLines: [] }, scenario([moveOfD()]));
    expect(reform.told('gaps/noBudgetForYear')).toEqual(['gap.noBudgetForYear 0']);
  });

  it('tells the lines that do not cancel out, by their kind', () => {
    const example = workedExample();
    const open = [line('x', ['D', 'internalSale', -7], { counterpartId: 'P' }), line('y', ['D', 'overheadCharge', 9])];
    const reform = explainReform({ ...example, budgetLines: [...example.budgetLines, ...open] }, scenario([moveOfD()]));
    expect(reform.told('gaps/internalNotClosed/D/P')).toEqual([
      'gap.internalNotClosed -7',
      'figure warnings/internalNotClosed/trade/D/P/amountOre -7',
    ]);
    expect(reform.told('warnings/internalNotClosed/overhead/D/amountOre')).toEqual([
      'warning.internalNotClosed 9',
      'line y stands 9',
    ]);
    expect(reform.told('failedConditions/4/overhead/D')).toEqual(['condition4 9 holds', 'line y stands 9']);
  });
});

describe('why a warning tells its amount', () => {
  it('of trade that comes to cross boards and legal entities', () => {
    const boards = explainReform(workedExample(), scenario([moveOfD({ tradePolicy: 'keep' })]));
    expect(boards.told('warnings/tradeCrossesBoards/D/F/amountOre')).toEqual([
      'warning.tradeCrossesBoards 6000',
      'figure internalTrade/pairs/D/F/afterOre 6000',
    ]);
    const entities = explainReform(workedExample(), scenario([moveOfD({ tradePolicy: 'keep', toParentId: 'AQ' })]));
    expect(entities.told('warnings/tradeCrossesEntities/D/P/amountOre')).toEqual([
      'warning.tradeCrossesEntities 24000',
      'figure internalTrade/pairs/D/P/afterOre 24000',
    ]);
    expect(entities.told('warnings/entityPaysMore/Q/amountOre')).toEqual([
      'warning.entityPaysMore 48000',
      'figure fullYear/boards/NQ/crossEntityOre 48000',
    ]);
    expect(entities.told('fullYear/boards/NQ/crossEntityOre').toSorted()).toContain('line D comes c 60000');
    expect(entities.told('years/2024/boards/N1/exact/crossEntity')).toContain('line TD+ ceased ×1/3 2000/3');
  });

  it('of lines above an exception that stays', () => {
    const reform = explainReform(workedExample(), scenario([moveOfD()]));
    expect(reform.told('warnings/parentLinesUndivided/c/amountOre')).toEqual([
      'warning.parentLinesUndivided 50000',
      'line D stands 60000',
      'line Di stands -10000',
    ]);
  });

  it('of a personnel budget that differs from the cost of positions', () => {
    const reform = explainReform(workedExample(), scenario([moveOfD()]));
    expect(reform.told('warnings/personnelMismatch/E/amountOre')).toEqual([
      'warning.personnelMismatch -5000',
      'line E stands 20000',
      'position e -25000',
    ]);
  });
});

describe('a position whose cost is not known', () => {
  it('is told as the change met it when only a piece of it was moved on', () => {
    const positions = [position({ id: 'e', unitId: 'E', annualCostOre: null })];
    const first = positionMove('T', [['e', 1]], { id: 'one' });
    const second = positionMove('P', [['e~one']], { id: 'two', effectiveDate: isoDate('2025-01-01') });
    const reform = explainReform({ ...workedExample(), positions }, scenario([first, second]));
    expect(reform.told('gaps/positionCostUnknown/e~0one')).toEqual([
      'gap.positionCostUnknown unknown',
      'position e~one unknown',
    ]);
    expect(reform.told('moved/separately/headcount')).toEqual(['movedSeparately 1', 'position e~one two 1']);
  });
});

describe('what is stranded', () => {
  it('is not lowered by positions that came, nor raised by overhead of a unit that left', () => {
    const positions = [position({ id: 'p', unitId: 'P' })];
    const example = workedExample();
    const budgetLines = [
      ...example.budgetLines,
      line('F+', ['F', 'overheadRecovery', -5], { counterpartId: 'T' }),
      line('F-', ['T', 'overheadCharge', 5], { counterpartId: 'F' }),
      line('D+', ['G', 'overheadRecovery', -3], { counterpartId: 'T' }),
      line('D-', ['T', 'overheadCharge', 3], { counterpartId: 'G' }),
    ];
    const changes = [moveOfD({ id: 'm' }), positionMove('T', [['p']], { id: 'p' })];
    const reform = explainReform({ ...example, positions, budgetLines }, scenario(changes));
    expect(reform.told('fullYear/strandedOverhead/N1/positionsMovedOutOre')).toEqual([
      'positionsMovedOut 0',
      'figure -fullYear/boards/N1/positionsOre -25000',
      'bound 25000',
    ]);
    expect(reform.told('fullYear/strandedOverhead/N1/lostRecoveryOre')).toEqual([
      'lostRecovery 2000',
      'line TD+ ceased 2000',
    ]);
  });
});
