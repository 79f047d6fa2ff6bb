import type { Change, CloseUnit, CreateUnit, MergeUnits, RenameUnit, TransferUnit } from '@samorg/domain';
import { ore } from '@samorg/domain';
import { describe, expect, it } from 'vitest';
import { aCreation, aTransfer } from '../builders/scenario.ts';
import { answerTo, expectInOrder, head } from './refusal-ground.ts';

describe('createUnit', () => {
  const creation: CreateUnit = { ...aCreation({ unitId: 'ny', kind: 'unit', parentId: 'A' }), id: 'c' };

  it('is refused in order', () => {
    expectInOrder({ ...creation, unitId: 'E', parentId: '$' }, [
      ['duplicateId E', { unitId: 'ny' }],
      ['placeNotAllowed ny $', { parentId: 'A' }],
    ]);
  });

  it.each<[why: string, parts: Partial<CreateUnit>, answer: string]>([
    ['the id of a unit of the past', { unitId: 'X' }, 'duplicateId X'],
    ['a unit under nothing', { parentId: null }, 'placeNotAllowed ny'],
    ['a legal entity under something', { kind: 'legalEntity' }, 'placeNotAllowed ny A'],
    ['a legal entity under nothing', { kind: 'legalEntity', parentId: null }, 'planned'],
    ['a board under an administration', { kind: 'board' }, 'placeNotAllowed ny A'],
  ])('%s', (_, parts, answer) => {
    expect(answerTo({ ...creation, ...parts })).toBe(answer);
  });

  it('the id of a unit that was made before, though it has ended', () => {
    const first = { ...creation, id: 'first' };
    const closing: CloseUnit = { ...head('closing'), type: 'closeUnit', unitId: 'ny' };
    expect(answerTo(creation, { earlier: [first] })).toBe('duplicateId ny');
    expect(answerTo(creation, { earlier: [first, closing] })).toBe('duplicateId ny');
    expect(answerTo({ ...creation, unitId: 'ny2', parentId: 'ny' }, { earlier: [first, closing] })).toBe(
      'unitNotActive ny',
    );
  });
});

describe('renameUnit', () => {
  it('is refused in order', () => {
    const same: RenameUnit = { ...head(), type: 'renameUnit', unitId: 'E', name: 'E' };
    expectInOrder(same, [['noChange E', { name: 'E2' }]]);
  });
});

describe('transferUnit', () => {
  const move: TransferUnit = { ...aTransfer({ unitId: 'D', toParentId: 'B' }), id: 'c' };

  it('is refused in order', () => {
    expectInOrder({ ...move, fromParentId: 'B', toParentId: 'A', exceptions: [to('E'), to('E'), to('H')] }, [
      ['fromMismatch D A', { fromParentId: 'A' }],
      ['noChange D', { toParentId: 'D' }],
      ['duplicateException E', { exceptions: [to('E', 'G'), to('H')] }],
      ['exceptionNotBelow H', { exceptions: [to('E', 'G')] }],
      ['cycle D D', { toParentId: 'K' }],
      ['exceptionWithoutPlace E', { exceptions: [to('E', 'J'), to('I', 'G')] }],
      ['cycle D K', { exceptions: [to('E', 'K')] }],
      ['placeNotAllowed D K', { toParentId: 'B' }],
      ['placeNotAllowed E K', { exceptions: [to('E', 'H')] }],
    ]);
  });

  it.each<[why: string, parts: Partial<TransferUnit>, answer: string]>([
    ['an assembly, wherever it is said to be', { unitId: 'RF', fromParentId: 'A', toParentId: 'R' }, 'assemblyMove RF'],
    ['a legal entity, wherever it is said to be', { unitId: 'R', fromParentId: 'A' }, 'rootMove R'],
    [
      'a finance unit, wherever it is said to be',
      { unitId: '$', fromParentId: 'A', toParentId: 'R' },
      'placeNotAllowed $',
    ],
    ['itself as an exception', { exceptions: [to('D'), to('E')] }, 'exceptionNotBelow D'],
    ['an exception in its own subtree', { exceptions: [to('E', 'E')] }, 'exceptionWithoutPlace E'],
    ['one that stays placed in what goes', { exceptions: [to('E', 'J')] }, 'exceptionWithoutPlace E'],
    ['one that goes placed outside', { exceptions: [to('E'), to('G', 'H')] }, 'exceptionWithoutPlace G'],
    ['the first of two without a place', { exceptions: [to('I', 'J'), to('E', 'G')] }, 'exceptionWithoutPlace I'],
    [
      'a management group that stays, for which the board is the default place',
      { unitId: 'A', toParentId: 'R', exceptions: [to('L')] },
      'planned',
    ],
    ['one that goes placed in what goes', { exceptions: [to('E'), to('G', 'I')] }, 'planned'],
    ['to what stays of its own', { toParentId: 'G', exceptions: [to('E')] }, 'planned'],
    ['a board to another legal entity', { unitId: 'N', toParentId: 'Q' }, 'placeNotAllowed N Q'],
    ['a board within its own', { unitId: 'N', toParentId: 'R' }, 'planned'],
    ['a department under a finance unit', { toParentId: '$' }, 'placeNotAllowed D $'],
  ])('%s', (_, parts, answer) => {
    expect(answerTo({ ...move, ...parts })).toBe(answer);
  });

  it('one whose default place may not hold it', () => {
    const group: Change = { ...aCreation({ unitId: 'E2', kind: 'administration', parentId: 'E' }), id: 'a' };
    const leaders: Change = { ...aCreation({ unitId: 'L2', kind: 'managementGroup', parentId: 'E2' }), id: 'b' };
    const parts = { unitId: 'E2', toParentId: 'B', exceptions: [to('L2')] };
    expect(answerTo({ ...move, ...parts }, { earlier: [group, leaders] })).toBe('exceptionWithoutPlace L2');
  });
});

describe('mergeUnits', () => {
  const merger: MergeUnits = { ...head(), type: 'mergeUnits', unitIds: ['E'], intoUnitId: 'H' };

  it('is refused in order', () => {
    expectInOrder({ ...merger, unitIds: ['$', 'N', 'E', 'A'], intoUnitId: 'G' }, [
      ['placeNotAllowed $', { unitIds: ['N', 'E', 'A'] }],
      ['cycle G A E N', { intoUnitId: 'H' }],
      ['placeNotAllowed N H', { unitIds: ['E', 'A'] }],
      ['placeNotAllowed L H', { unitIds: ['E', 'D'] }],
    ]);
  });

  it.each<[why: string, unitIds: string[], into: string, answer: string]>([
    ['of nothing but the receiver, though it may not end', ['R'], 'R', 'noChange R'],
    ['into what may not receive', ['E'], 'RF', 'placeNotAllowed RF'],
    ['of all that may not end, sorted', ['RF', 'E', 'Q'], '$', 'placeNotAllowed $ Q RF'],
    ['of boards of one employer', ['N', 'M'], 'M', 'planned'],
    ['of boards of two employers', ['N', 'QN'], 'M', 'placeNotAllowed QN M'],
    ['with one named twice', ['E', 'E'], 'H', 'planned'],
    ['with what stands under another of them', ['A', 'L'], 'H', 'planned'],
  ])('%s', (_, unitIds, intoUnitId, answer) => {
    expect(answerTo({ ...merger, unitIds, intoUnitId })).toBe(answer);
  });
});

describe('closeUnit', () => {
  it.each<[why: string, unitId: string, answer: string]>([
    ['what may not end, though it has children', 'RF', 'placeNotAllowed RF'],
    ['a finance unit, though it has lines', '$', 'placeNotAllowed $'],
    ['what has children, though it has positions', 'E', 'hasChildren G'],
    ['what has several children, sorted', 'D', 'hasChildren E I'],
    ['what has lines', 'H', 'notEmpty H'],
    ['what is empty', 'Z', 'planned'],
  ])('%s', (_, unitId, answer) => {
    expect(answerTo({ ...head(), type: 'closeUnit', unitId })).toBe(answer);
  });

  it('what has a position whose cost nobody knows', () => {
    const move: Change = { ...head('move'), type: 'transferPositions', toUnitId: 'Z', positions: [whole('none')] };
    expect(answerTo({ ...head(), type: 'closeUnit', unitId: 'Z' }, { earlier: [move] })).toBe('notEmpty Z');
  });

  it('what holds a change of its budget, until another takes it back', () => {
    const more = (id: string, amount: number): Change => ({
      ...head(id),
      type: 'adjustBudget',
      unitId: 'Z',
      accountGroupId: 'cost',
      amountOre: ore(amount),
      recurrence: 'recurring',
      priceYear: null,
    });
    const closing: Change = { ...head(), type: 'closeUnit', unitId: 'Z' };
    expect(answerTo(closing, { earlier: [more('a', 5)] })).toBe('notEmpty Z');
    expect(answerTo(closing, { earlier: [more('a', 5), more('b', -5)] })).toBe('planned');
  });
});

describe('reassignActivity', () => {
  it('is refused in order', () => {
    expectInOrder<Extract<Change, { type: 'reassignActivity' }>>(
      { ...head(), type: 'reassignActivity', activityId: 'plan', toUnitId: 'E' },
      [['noChange plan', { toUnitId: 'H' }]],
    );
  });
});

function to(unitId: string, toParentId: string | null = null): TransferUnit['exceptions'][number] {
  return { unitId, toParentId };
}

function whole(positionId: string): { positionId: string; headcount: null; fteMilli: null } {
  return { positionId, headcount: null, fteMilli: null };
}
