import type { AgreeService, Change, CreateUnit, Scenario, TransferUnit } from '@samorg/domain';
import { isoDate } from '@samorg/domain';
import { describe, expect, it } from 'vitest';
import { aCreation, aPositionMove, aTransfer } from '../builders/scenario.ts';
import { answerTo, ground, head } from './refusal-ground.ts';

const waiting: Partial<Scenario> = {
  participation: [{ legalEntityId: 'Q', status: 'proposed', decisionId: null, note: null }],
};

describe('what is asked of every change', () => {
  it('is asked in order: date, units, references, life, participation, account groups, then the verb', () => {
    const statement = ground();
    const poor = {
      ...statement,
      accountGroups: statement.accountGroups.filter((row) => !row.role.startsWith('internal')),
    };
    const lines = ['it', 'it'].map((id) => ({
      id,
      name: id,
      tier: 'base' as const,
      unitOfMeasure: null,
      volume: 1,
      unitPriceOre: null,
    }));
    const worst: AgreeService = {
      ...head(),
      type: 'agreeService',
      effectiveDate: isoDate('2023-12-31'),
      decisionId: 'unknown',
      agreementId: 'a',
      providerUnitId: 'nobody',
      customerUnitId: 'X',
      priceYear: null,
      lines,
    };
    const internal = { ...poor, budgetLines: [] };
    const setting = { statement: internal, scenario: waiting };
    expect(answerTo(worst, setting)).toBe('beforeBaseline c');
    const inTime = { ...worst, effectiveDate: isoDate('2024-07-01') };
    expect(answerTo(inTime, setting)).toBe('unknownUnit nobody');
    const known = { ...inTime, providerUnitId: 'QA' };
    expect(answerTo(known, setting)).toBe('unknownReference unknown');
    const decided = { ...known, decisionId: null };
    expect(answerTo(decided, setting)).toBe('unitNotActive X');
    const alive = { ...decided, customerUnitId: 'H' };
    expect(answerTo(alive, setting)).toBe('skipped Q');
    expect(answerTo(alive, { statement: internal })).toBe('missingAccountGroup internalPurchase internalSale');
    expect(answerTo(alive)).toBe('duplicateId it');
  });

  it.each<[why: string, change: Change, answer: string]>([
    [
      'on the baseline day',
      aTransfer({ id: 'c', unitId: 'H', toParentId: 'A', effectiveDate: isoDate('2024-01-01') }),
      'planned',
    ],
    ['units that nobody knows, sorted', aTransfer({ unitId: 'z', toParentId: 'a' }), 'unknownUnit a z'],
    [
      'a predecessor that nobody knows',
      aCreation({ unitId: 'ny', kind: 'unit', parentId: 'A', predecessorIds: ['z'] }),
      'unknownUnit z',
    ],
    [
      'a predecessor of the past',
      aCreation({ unitId: 'ny', kind: 'unit', parentId: 'A', predecessorIds: ['X'] }),
      'planned',
    ],
    ['a unit of the past', aTransfer({ unitId: 'X', toParentId: 'A' }), 'unitNotActive X'],
    ['a unit that has ended by then', aTransfer({ unitId: 'Y', toParentId: 'A' }), 'unitNotActive Y'],
    [
      'a unit on its last day',
      aTransfer({ unitId: 'Y', toParentId: 'A', effectiveDate: isoDate('2024-02-29') }),
      'planned',
    ],
    [
      'a unit on its first day without it',
      aTransfer({ unitId: 'Y', toParentId: 'A', effectiveDate: isoDate('2024-03-01') }),
      'unitNotActive Y',
    ],
    [
      'where it comes from is no named unit',
      aTransfer({ unitId: 'H', toParentId: 'A', fromParentId: 'X' }),
      'fromMismatch H B',
    ],
    ['a position of the past', aPositionMove({ toUnitId: 'H', positions: [whole('old')] }), 'unknownReference old'],
    [
      'references that nobody knows, sorted',
      aPositionMove({ toUnitId: 'H', decisionId: 'x', positions: [whole('z'), whole('b')] }),
      'unknownReference b x z',
    ],
  ])('%s', (_, change, answer) => {
    expect(answerTo({ ...change, id: 'c' })).toBe(answer);
  });
});

describe('a legal entity that has not decided holds back', () => {
  it.each<[why: string, change: Change]>([
    ['its units', aTransfer({ unitId: 'QA', toParentId: 'Q' })],
    ['moves to it', aTransfer({ unitId: 'H', toParentId: 'QA' })],
    [
      'exceptions that go to it',
      { ...aTransfer({ unitId: 'D', toParentId: 'B' }), exceptions: [{ unitId: 'E', toParentId: 'QA' }] },
    ],
    ['its positions', aPositionMove({ toUnitId: 'H', positions: [whole('qa')] })],
    ['its lines', { ...head(), type: 'allocateLine', lineId: 'qa', shares: [{ unitId: 'H', weight: 1 }] }],
    ['its activities', { ...head(), type: 'reassignActivity', activityId: 'qa', toUnitId: 'H' }],
  ])('%s', (_, change) => {
    expect(answerTo({ ...change, id: 'c' }, { scenario: waiting })).toBe('skipped Q');
    for (const status of ['notDecided', 'declined'] as const)
      expect(answerTo({ ...change, id: 'c' }, { scenario: asked(status) })).toBe('skipped Q');
    expect(answerTo({ ...change, id: 'c' }, { scenario: asked('decided') })).not.toContain('skipped');
  });

  it('what names a unit that a skipped change would have made, alive or not', () => {
    const creation: CreateUnit = { ...aCreation({ unitId: 'ny', kind: 'unit', parentId: 'QA' }), id: 'first' };
    const move: TransferUnit = { ...aTransfer({ unitId: 'H', toParentId: 'ny' }), id: 'c' };
    expect(answerTo(move, { scenario: waiting, earlier: [creation] })).toBe('skipped Q');
    expect(answerTo(move, { earlier: [creation] })).toBe('planned');
    expect(answerTo(move)).toBe('unknownUnit ny');
  });

  it('but not a change that is unsound in itself', () => {
    expect(answerTo({ ...aTransfer({ unitId: 'QA', toParentId: 'X' }), id: 'c' }, { scenario: waiting })).toBe(
      'unitNotActive X',
    );
  });
});

function asked(status: 'decided' | 'notDecided' | 'declined'): Partial<Scenario> {
  return { participation: [{ legalEntityId: 'Q', status, decisionId: null, note: null }] };
}

function whole(positionId: string): { positionId: string; headcount: null; fteMilli: null } {
  return { positionId, headcount: null, fteMilli: null };
}
