import { describe, expect, it } from 'vitest';
import {
  adjustment,
  creation,
  head,
  organisation,
  position,
  positionMove,
  statement,
  transfer,
  unit,
  unitsOf,
} from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import { ore } from '../quantity/ore.ts';
import type { Change } from './change.ts';
import { planChange } from './plan-change.ts';
import { isRefusal } from './refusal.ts';

const early = isoDate('2023-12-31');
const units = [
  ...unitsOf(['R legalEntity'], ['N board', 'R'], ['M board', 'R'], ['A administration', 'N'], ['B unit', 'A']),
  unit({ id: 'old', kind: 'unit', parentId: 'A', validTo: isoDate('2024-01-01') }),
  unit({ id: 'ends', kind: 'unit', parentId: 'A', validTo: isoDate('2024-09-01') }),
];
const positions = [position({ id: 'p', unitId: 'B' }), position({ id: 'past', unitId: 'old' })];
const base = organisation({ units, positions });
const poor = organisation({
  units,
  positions,
  accountGroups: statement({}).accountGroups.filter((group) => group.role !== 'personnel'),
});

describe('a change is refused', () => {
  it.each<[why: string, change: Change, refusal: string]>([
    ['before the baseline, whatever else', transfer('x', 'y', { effectiveDate: early }), 'beforeBaseline c'],
    ['for every unit that nobody knows', transfer('x', 'A', { except: ['z>y', 'B'] }), 'unknownUnit x y z'],
    ['for unknown predecessors', creation('ny', { parentId: 'A', predecessorIds: ['x', 'old'] }), 'unknownUnit x'],
    ['for units before references', positionMove('x', [['q']]), 'unknownUnit x'],
    ['for unknown positions', positionMove('A', [['q'], ['p'], ['a']]), 'unknownReference a q'],
    ['for positions of history', positionMove('A', [['past']]), 'unknownReference past'],
    ['for an unknown decision', transfer('B', 'N', { decisionId: 'beslut' }), 'unknownReference beslut'],
    ['for references before life', positionMove('old', [['q']]), 'unknownReference q'],
    ['for units of history', transfer('old', 'N'), 'unitNotActive old'],
    ['for units whose last day has passed', transfer('ends', 'old'), 'unitNotActive ends old'],
    ['for life before its own reasons', transfer('B', 'A', { except: ['ends'] }), 'unitNotActive ends'],
  ])('%s', (_, change, refusal) => {
    expect(told(base, change)).toBe(refusal);
  });

  it('for an account group that the file lacks, before its own reasons', () => {
    expect(told(poor, positionMove('B', [['p']]))).toBe('missingAccountGroup personnel');
    expect(told(poor, transfer('B', 'N'))).toBe('planned');
  });
});

describe('a change is refused for a unit that nobody knows, whatever it is', () => {
  it.each<Change>([
    {
      ...head,
      type: 'adjustBudget',
      unitId: 'x',
      accountGroupId: 'cost',
      amountOre: ore(1),
      recurrence: 'oneOff',
      priceYear: null,
    },
    {
      ...head,
      type: 'agreeService',
      agreementId: 'a',
      providerUnitId: 'x',
      customerUnitId: 'A',
      priceYear: null,
      lines: [],
    },
    {
      ...head,
      type: 'agreeService',
      agreementId: 'a',
      providerUnitId: 'A',
      customerUnitId: 'x',
      priceYear: null,
      lines: [],
    },
    { ...head, type: 'allocateLine', lineId: 'l', shares: [{ unitId: 'x', weight: 1 }] },
    { ...head, type: 'closeUnit', unitId: 'x' },
    { ...head, type: 'mergeUnits', unitIds: ['x'], intoUnitId: 'A' },
    { ...head, type: 'mergeUnits', unitIds: ['A'], intoUnitId: 'x' },
    { ...head, type: 'renameUnit', unitId: 'x', name: 'Ny' },
    { ...head, type: 'reassignActivity', activityId: 'a', toUnitId: 'x' },
    adjustment([['x', 1]]),
    transfer('A', 'N', { except: ['B>x'] }),
  ])('$type', (change) => {
    expect(told(base, change)).toBe('unknownUnit x');
  });
});

describe('a change is planned', () => {
  it('on the day of the baseline', () => {
    expect(told(base, transfer('B', 'N', { effectiveDate: isoDate('2024-01-01') }))).toBe('planned');
  });

  it('on a unit that lives its last day', () => {
    expect(told(base, transfer('ends', 'N', { effectiveDate: isoDate('2024-08-31') }))).toBe('planned');
  });

  it('whatever parent it comes from is not looked up', () => {
    expect(told(base, transfer('B', 'N', { fromParentId: 'nobody' }))).toBe('fromMismatch B A');
  });

  it('with history as predecessor', () => {
    expect(told(base, creation('ny', { parentId: 'A', predecessorIds: ['old'] }))).toBe('planned');
  });

  it('by the verbs that are built', () => {
    expect(
      told(
        base,
        adjustment([
          ['N', 1],
          ['M', -1],
        ]),
      ),
    ).toBe('planned');
    expect(head.id).toBe('c');
  });
});

function told(state: typeof base, change: Change): string {
  const answer = planChange(state, change);
  return isRefusal(answer) ? [answer.code, ...answer.refs].join(' ') : 'planned';
}
