import { describe, expect, it } from 'vitest';
import { line, organisation, pair, transfer, unitsOf } from '../../test/fixture.ts';
import { entriesOf, lookUp } from '../base/layered-map.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { unitOf } from '../model/organisation.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { planChange } from './plan-change.ts';
import { isRefusal } from './refusal.ts';
import type { TransferUnit } from './transfer-unit.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['RF assembly', 'R'],
    ['N board', 'RF'],
    ['M board', 'RF'],
    ['K committee', 'N'],
    ['$ finance', 'R'],
    ['A administration', 'N'],
    ['B administration', 'M'],
    ['U department', 'A'],
    ['V unit', 'U'],
    ['W unit', 'V'],
    ['X unit', 'W'],
    ['Y unit', 'U'],
    ['Q legalEntity'],
    ['QN board', 'Q'],
    ['QA administration', 'QN'],
  ),
});

describe('a transfer is refused', () => {
  it.each<[why: string, change: TransferUnit, refusal: string]>([
    ['of an assembly', transfer('RF', 'Q'), 'assemblyMove RF'],
    ['of a legal entity', transfer('Q', 'R'), 'rootMove Q'],
    ['of a finance unit', transfer('$', 'N'), 'placeNotAllowed $'],
    ['from where the unit is not', transfer('U', 'B', { fromParentId: 'M' }), 'fromMismatch U A'],
    ['from where it is not, before where it goes', transfer('U', 'A', { fromParentId: 'M' }), 'fromMismatch U A'],
    ['to where the unit is', transfer('U', 'A', { except: ['V', 'V'] }), 'noChange U'],
    ['with exceptions twice', transfer('U', 'B', { except: ['Y', 'V', 'Y', 'V'] }), 'duplicateException V Y'],
    ['with exceptions twice, before not below', transfer('U', 'B', { except: ['A', 'A'] }), 'duplicateException A'],
    ['with exceptions not below', transfer('U', 'B', { except: ['U', 'B', 'V'] }), 'exceptionNotBelow B U'],
    ['into itself', transfer('U', 'U'), 'cycle U U'],
    ['into what goes along', transfer('U', 'X'), 'cycle U X'],
    ['into what goes along again', transfer('U', 'X', { except: ['V', 'W'] }), 'cycle U X'],
    ['with the place of an exception below itself', transfer('U', 'B', { except: ['V>X'] }), 'exceptionWithoutPlace V'],
    ['with the place of an exception on itself', transfer('U', 'B', { except: ['V>V'] }), 'exceptionWithoutPlace V'],
    ['with what stays in what goes', transfer('U', 'B', { except: ['V>Y'] }), 'exceptionWithoutPlace V'],
    ['with what goes in what stays', transfer('U', 'B', { except: ['V', 'W>A'] }), 'exceptionWithoutPlace W'],
    ['for the first of such exceptions', transfer('U', 'B', { except: ['Y>U', 'V>X'] }), 'exceptionWithoutPlace Y'],
    ['with exceptions that stand under each other', transfer('U', 'B', { except: ['V>Y', 'Y>V'] }), 'cycle U B'],
    ['to what may not hold it', transfer('U', 'K'), 'placeNotAllowed U K'],
    ['to what may not hold the exception', transfer('U', 'B', { except: ['V>K'] }), 'placeNotAllowed V K'],
    ['of the unit before its exceptions', transfer('U', 'K', { except: ['V>K'] }), 'placeNotAllowed U K'],
    ['of a board to another employer', transfer('N', 'Q'), 'placeNotAllowed N Q'],
    ['of a board to its own board', transfer('N', 'M'), 'placeNotAllowed N M'],
  ])('%s', (_, change, refusal) => {
    const answer = planChange(base, change);
    expect(isRefusal(answer) ? [answer.code, ...answer.refs].join(' ') : 'planned').toBe(refusal);
  });

  it('with an exception whose default place may not hold its kind', () => {
    const state = organisation({
      units: unitsOf(['R legalEntity'], ['N board', 'R'], ['M board', 'R'], ['RF assembly', 'R'], ['K committee', 'N']),
    });
    expect(planChange(state, transfer('N', 'RF', { except: ['K'] }))).toEqual({
      code: 'exceptionWithoutPlace',
      refs: ['K'],
    });
  });
});

describe('fates and places', () => {
  it.each<[what: string, change: TransferUnit, parents: Record<string, string>]>([
    ['everything follows', transfer('U', 'B'), { U: 'B', V: 'U', W: 'V', X: 'W', Y: 'U' }],
    ['an exception stays at the old parent', transfer('U', 'B', { except: ['V'] }), { U: 'B', V: 'A', W: 'V', Y: 'U' }],
    ['a deep exception stays there too', transfer('U', 'B', { except: ['W'] }), { U: 'B', V: 'U', W: 'A', X: 'W' }],
    [
      'an exception within goes along after all',
      transfer('U', 'B', { except: ['V', 'W'] }),
      { U: 'B', V: 'A', W: 'U', X: 'W' },
    ],
    [
      'one within that stays again',
      transfer('U', 'B', { except: ['X', 'W', 'V'] }),
      { U: 'B', V: 'A', W: 'U', X: 'V' },
    ],
    ['an exception has its own place', transfer('U', 'B', { except: ['V>N'] }), { U: 'B', V: 'N', W: 'V' }],
    ['one that goes has its own place', transfer('U', 'B', { except: ['V', 'X>Y'] }), { V: 'A', W: 'V', X: 'Y' }],
    [
      'the unit goes below its own exception',
      transfer('U', 'W', { except: ['V'] }),
      { U: 'W', V: 'A', W: 'V', Y: 'U' },
    ],
    ['an administration goes to another employer', transfer('A', 'QN'), { A: 'QN', U: 'A' }],
    ['a board moves within its employer', transfer('N', 'R'), { N: 'R', A: 'N', K: 'N' }],
  ])('%s', (_, change, parents) => {
    const after = applied(base, change);
    expect(Object.fromEntries(Object.keys(parents).map((id) => [id, unitOf(after, id).parentId]))).toEqual(parents);
  });
});

describe('trade policies', () => {
  const traded = organisation({
    units: unitsOf(
      ['R legalEntity'],
      ['N board', 'R'],
      ['M board', 'R'],
      ['D unit', 'N'],
      ['E unit', 'D'],
      ['S unit', 'N'],
      ['Q legalEntity'],
    ),
    budgetLines: [
      ...pair('out', 'trade', ['D', 'S', 10]),
      ...pair('deep', 'trade', ['E', 'S', 20]),
      ...pair('in', 'trade', ['S', 'D', 30]),
      ...pair('within', 'trade', ['D', 'E', 40]),
      ...pair('abroad', 'trade', ['D', 'Q', 50]),
      ...pair('overhead', 'overhead', ['S', 'D', 60]),
      line('unknown', ['D', 'internalSale', -70]),
    ],
  });
  const all = ['abroad', 'deep', 'in', 'out', 'overhead', 'unknown', 'within'];

  it.each([
    ['keep', 'M', all],
    ['keep', 'Q', all],
    ['dissolve', 'M', ['abroad', 'in', 'overhead', 'unknown', 'within']],
    ['dissolve', 'Q', all],
    ['serviceAgreement', 'M', ['in', 'overhead', 'unknown', 'within']],
    ['serviceAgreement', 'Q', ['in', 'overhead', 'unknown', 'within']],
  ] as const)('%s to %s leaves %j', (tradePolicy, to, left) => {
    const after = applied(traded, transfer('D', to, { tradePolicy }));
    const ids = [...entriesOf(after.tables.lines)].map(([id]) => id.replace(/[+-]$/, ''));
    expect([...new Set(ids)].sort()).toEqual(left);
    expect(sum([...entriesOf(after.tables.lines)].map(([, row]) => row))).toBe(-70);
  });

  it('leaves lines on their units', () => {
    const after = applied(traded, transfer('D', 'M', { except: ['E'], tradePolicy: 'keep' }));
    expect(lookUp(after.tables.lines, 'deep+')?.unitId).toBe('E');
  });
});

function applied(state: typeof base, change: TransferUnit): typeof base {
  const patch = planChange(state, change);
  if (isRefusal(patch)) throw new Error([patch.code, ...patch.refs].join(' '));
  return applyPatch(state, patch);
}

function sum(lines: readonly BudgetLine[]): number {
  return lines.reduce((total, row) => total + row.amountOre, 0);
}
