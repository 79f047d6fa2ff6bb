import type {
  AdjustBudget,
  AgreedService,
  AgreeService,
  AllocateLine,
  ConsolidateStaffFunction,
  PositionShare,
  TechnicalAdjustment,
  TransferPositions,
} from '@samorg/domain';
import { milliFte, ore } from '@samorg/domain';
import { describe, expect, it } from 'vitest';
import { answerTo, expectInOrder, head } from './refusal-ground.ts';

describe('transferPositions', () => {
  const move: TransferPositions = {
    ...head(),
    type: 'transferPositions',
    toUnitId: 'H',
    positions: [part('p', null, null)],
  };

  it('is refused in order', () => {
    expectInOrder({ ...move, toUnitId: '$', positions: [part('p', 9, null), part('p', null, null)] }, [
      ['placeNotAllowed $', { toUnitId: 'E' }],
      ['duplicateId p', { positions: [part('p', 9, null), part('q', 9, null)] }],
      ['tooMany p', { positions: [part('p', 1, null), part('q', 9, null)] }],
      ['noChange p', { toUnitId: 'H' }],
      ['tooMany q', { positions: [part('p', 1, null), part('q', 0, null)] }],
      ['noChange q', { positions: [part('p', 1, null), part('q', null, null)] }],
    ]);
  });

  it.each<[why: string, parts: Partial<TransferPositions>, answer: string]>([
    ['to an assembly', { toUnitId: 'RF' }, 'placeNotAllowed RF'],
    ['to a committee', { toUnitId: 'K' }, 'placeNotAllowed K'],
    ['to a management group', { toUnitId: 'L' }, 'placeNotAllowed L'],
    ['to a board', { toUnitId: 'M' }, 'planned'],
    ['more FTE than there is', { positions: [part('p', 1, 2001)] }, 'tooMany p'],
    ['no places and no FTE', { positions: [part('p', 0, 0)] }, 'noChange p'],
    ['places without FTE', { positions: [part('p', 1, 0)] }, 'planned'],
    ['all that there is of a position without places', { positions: [part('qa', 0, 0)] }, 'planned'],
  ])('%s', (_, parts, answer) => {
    expect(answerTo({ ...move, ...parts })).toBe(answer);
  });
});

describe('consolidateStaffFunction', () => {
  const gathering: ConsolidateStaffFunction = {
    ...head(),
    type: 'consolidateStaffFunction',
    staffFunctionId: 'it',
    fromUnitIds: ['R'],
    toUnitId: 'H',
    includeSharedService: false,
  };

  it('is refused in order', () => {
    expectInOrder({ ...gathering, toUnitId: 'K', staffFunctionId: 'hr' }, [
      ['placeNotAllowed K', { toUnitId: 'D' }],
      ['noChange D', { staffFunctionId: 'it' }],
      ['noChange D', { toUnitId: 'H' }],
    ]);
  });

  it.each<[why: string, parts: Partial<ConsolidateStaffFunction>, answer: string]>([
    ['of positions that hold nothing', { staffFunctionId: 'hr', fromUnitIds: ['Q'] }, 'noChange H'],
    ['of a function that nobody knows', { staffFunctionId: 'x' }, 'unknownReference x'],
    ['from where nobody has it', { fromUnitIds: ['B'] }, 'noChange H'],
  ])('%s', (_, parts, answer) => {
    expect(answerTo({ ...gathering, ...parts })).toBe(answer);
  });
});

describe('allocateLine', () => {
  const allocation: AllocateLine = { ...head(), type: 'allocateLine', lineId: 'cost', shares: on('E', 'H') };

  it('is refused in order', () => {
    expectInOrder({ ...allocation, lineId: 'sale-s', shares: on('$', '$') }, [
      ['internalLine sale-s', { lineId: 'cost' }],
      ['placeNotAllowed $', { lineId: 'tax', shares: on('E', 'E') }],
      ['placeNotAllowed $', { lineId: 'cost' }],
      ['duplicateId E', { shares: on('E') }],
      ['noChange cost', { shares: on('H') }],
    ]);
  });

  it('of lines that are gone, of other years or made by changes, but of pieces it is not refused', () => {
    const earlier = [{ ...allocation, id: 'first' }];
    expect(answerTo(allocation, { earlier })).toBe('unknownReference cost');
    expect(answerTo({ ...allocation, lineId: 'cost~first~H' }, { earlier })).toBe('planned');
    expect(answerTo({ ...allocation, lineId: 'cost~first~H', shares: on('H') }, { earlier })).toBe(
      'noChange cost~first~H',
    );
    expect(answerTo({ ...allocation, lineId: 'last year' })).toBe('unknownReference last year');
  });
});

describe('adjustBudget', () => {
  const adjustment: AdjustBudget = {
    ...head(),
    type: 'adjustBudget',
    unitId: '$',
    accountGroupId: 'internalSale',
    amountOre: ore(0),
    recurrence: 'recurring',
    priceYear: null,
  };

  it('is refused in order', () => {
    expectInOrder(adjustment, [
      ['placeNotAllowed $', { unitId: 'E' }],
      ['internalLine internalSale', { accountGroupId: 'transition' }],
      ['transitionRecurring transition', { recurrence: 'oneOff' }],
      ['noChange E', { amountOre: ore(5) }],
    ]);
  });

  it.each(['fundingReceived', 'fundingPaid', 'internalSale', 'internalPurchase', 'overheadCharge', 'overheadRecovery'])(
    'of the internal %s',
    (accountGroupId) => {
      const parts = { unitId: 'E', accountGroupId, amountOre: ore(5) };
      expect(answerTo({ ...adjustment, ...parts })).toBe(`internalLine ${accountGroupId}`);
    },
  );
});

describe('agreeService', () => {
  it('is refused in order', () => {
    const agreement: AgreeService = {
      ...head(),
      type: 'agreeService',
      agreementId: 'a',
      providerUnitId: '$',
      customerUnitId: '$',
      priceYear: null,
      lines: [service('it'), service('it'), service('hr')],
    };
    expectInOrder(agreement, [
      ['placeNotAllowed $', { providerUnitId: 'E' }],
      ['placeNotAllowed $', { customerUnitId: 'E' }],
      ['noChange E', { customerUnitId: 'H' }],
      ['duplicateId it', { lines: [service('it'), service('hr')] }],
    ]);
  });
});

describe('technicalAdjustment', () => {
  it('is refused in order', () => {
    const adjustment: TechnicalAdjustment = {
      ...head(),
      type: 'technicalAdjustment',
      entries: entries(['N', 1], ['N', 2], ['R', 3], ['$', 3]),
    };
    expectInOrder(adjustment, [
      ['notABoard $ R', { entries: entries(['N', 1], ['QN', 2], ['N', 2]) }],
      ['duplicateId N', { entries: entries(['N', 1], ['QN', 2], ['M', 1]) }],
      ['adjustmentNotBalanced Q R', { entries: entries(['N', 0], ['M', 0]) }],
      ['noChange M N', { entries: entries(['N', 5], ['M', -5]) }],
    ]);
  });
});

function part(positionId: string, headcount: number | null, fte: number | null): PositionShare {
  return { positionId, headcount, fteMilli: fte === null ? null : milliFte(fte) };
}

function on(...unitIds: string[]): AllocateLine['shares'] {
  return unitIds.map((unitId) => ({ unitId, weight: 1 }));
}

function service(id: string): AgreedService {
  return { id, name: id, tier: 'base', unitOfMeasure: null, volume: 1, unitPriceOre: ore(1) };
}

function entries(...rows: [boardId: string, amount: number][]): TechnicalAdjustment['entries'] {
  return rows.map(([boardId, amount]) => ({ boardId, amountOre: ore(amount) }));
}
