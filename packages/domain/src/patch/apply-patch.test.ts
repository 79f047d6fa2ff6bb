import { describe, expect, it } from 'vitest';
import { line, organisation, pair, position, transfer, unit, unitsOf } from '../../test/fixture.ts';
import { entriesOf, lookUp } from '../base/layered-map.ts';
import { planChange } from '../change/plan-change.ts';
import { isRefusal } from '../change/refusal.ts';
import {
  childrenOf,
  findUnit,
  lineOf,
  linesOn,
  linksOf,
  positionOf,
  positionsOn,
  totalsOf,
  unitOf,
} from '../model/organisation.ts';
import type { Position } from '../model/position.ts';
import { noTotals } from '../model/totals.ts';
import type { Unit } from '../model/unit.ts';
import { applyPatch } from './apply-patch.ts';
import { invertPatch } from './invert-patch.ts';
import { type Patch, rowUpdate, tableDiff } from './patch.ts';

const base = organisation({
  units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'A'], ['C unit', 'B'], ['D unit', 'R']),
  positions: [position({ id: 'p', unitId: 'C' })],
});
const moved = (id: string, parentId: string) => rowUpdate(unitOf(base, id), { parentId });

describe('rows', () => {
  const state = organisation({
    units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R'], ['C unit', 'R']),
    positions: [position({ id: 'p', unitId: 'A', managerOf: 'A' })],
    budgetLines: [...pair('t', 'trade', ['A', 'B', 5]), line('u', ['A', 'internalSale', -3])],
  });

  it('stand in every index under the units that they name, before and after they are rewritten', () => {
    const [sale, unknown, boss] = [lineOf(state, 't+'), lineOf(state, 'u'), positionOf(state, 'p')];
    const after = applyPatch(state, {
      lines: tableDiff({ updated: [rowUpdate(sale, { counterpartId: 'C' }), rowUpdate(unknown, { unitId: 'C' })] }),
      positions: tableDiff({ updated: [rowUpdate(boss, { unitId: 'B', managerOf: 'C' })] }),
    });
    expect(['A', 'B', 'C'].map((id) => linksOf(after, 'trade', id))).toEqual([['t-', 't+'], ['t-'], ['t+', 'u']]);
    expect(lineOf(after, 't+').counterpartId).toBe('C');
    expect(['A', 'B', 'C'].map((id) => linesOn(after, id))).toEqual([['t+'], ['t-'], ['u']]);
    expect(['A', 'B', 'C'].map((id) => positionsOn(after, id))).toEqual([[], ['p'], []]);
    expect(['A', 'B', 'C'].map((id) => lookUp(after.managersOf, id) ?? [])).toEqual([[], [], ['p']]);
    expect(totalsOf(after, 'C').trade).toBe(-3n);
  });

  it('that come again are put where they were', () => {
    const patch: Patch = {
      lines: tableDiff({ removed: [lineOf(state, 't+'), lineOf(state, 'u')] }),
    };
    const gone = applyPatch(state, patch);
    expect([linksOf(gone, 'trade', 'B'), totalsOf(gone, 'A').lineCount]).toEqual([['t-'], 0]);
    const back = applyPatch(gone, invertPatch(patch));
    expect([totalsOf(back, 'A'), linksOf(back, 'trade', 'A')]).toEqual([totalsOf(state, 'A'), ['t-', 't+', 'u']]);
    expect(() => applyPatch(state, invertPatch(patch))).toThrow('lines t+ is new');
    expect(() => applyPatch(gone, patch)).toThrow('lines t+ is there');
  });
});

describe('units that come and go', () => {
  const state = organisation({
    units: unitsOf(['R legalEntity'], ['N board', 'R'], ['A unit', 'N'], ['B unit', 'N'], ['S unit', 'R']),
    positions: [position({ id: 'a', unitId: 'A' })],
  });
  const [board, child] = unitsOf(['M board', 'R'], ['X unit', 'M']);
  if (board === undefined || child === undefined) throw new Error('two units');
  const patch: Patch = {
    units: tableDiff({
      added: [child, board],
      updated: [rowUpdate(unitOf(state, 'A'), { parentId: 'X' })],
      removed: [unitOf(state, 'N'), unitOf(state, 'B')],
    }),
    positions: tableDiff({ added: [position({ id: 'x', unitId: 'X' })] }),
  };
  const bodiesOf = (organisation: typeof state) => [...entriesOf(organisation.bodies)].map(([id]) => id).sort();

  it('stand in their places with their sums, and bodies among the bodies', () => {
    const after = applyPatch(state, patch);
    expect([childrenOf(after, 'R'), childrenOf(after, 'M'), childrenOf(after, 'X')]).toEqual([
      ['S', 'M'],
      ['X'],
      ['A'],
    ]);
    expect([findUnit(after, 'N'), findUnit(after, 'B'), childrenOf(after, 'N')]).toEqual([undefined, undefined, []]);
    expect(bodiesOf(after)).toEqual(['M', 'R']);
    expect(['R', 'M', 'X', 'A'].map((id) => totalsOf(after, id).headcount)).toEqual([0n, 8n, 8n, 4n]);
    expect(lookUp(after.tables.positions, 'x')).toEqual(position({ id: 'x', unitId: 'X' }));
    expect(totalsOf(after, 'N')).toEqual(noTotals);
  });

  it('are as they were when it is undone', () => {
    const back = applyPatch(applyPatch(state, patch), invertPatch(patch));
    expect(['R', 'N', 'M'].map((id) => childrenOf(back, id))).toEqual([['N', 'S'], ['A', 'B'], []]);
    expect(bodiesOf(back)).toEqual(['N', 'R']);
    expect([totalsOf(back, 'N').headcount, findUnit(back, 'M')]).toEqual([4n, undefined]);
  });

  it('hold nothing when they go', () => {
    const remove = (id: string): Patch => ({ units: tableDiff({ removed: [unitOf(state, id)] }) });
    expect(childrenOf(applyPatch(state, remove('B')), 'N')).toEqual(['A']);
    expect(() => applyPatch(state, remove('A'))).toThrow('removed unit A holds nothing');
    expect(() => applyPatch(state, remove('N'))).toThrow('removed unit N holds nothing');
  });

  it('stand among their siblings in the order of the file, newcomers by id', () => {
    const added = ['Z', 'Q', 'T'].flatMap((id) => unitsOf([`${id} unit`, 'N']));
    const after = applyPatch(state, { units: tableDiff({ added }) });
    expect(childrenOf(after, 'N')).toEqual(['A', 'B', 'Q', 'T', 'Z']);
    const away = applyPatch(after, {
      units: tableDiff({ updated: ['A', 'T'].map((id) => rowUpdate(unitOf(after, id), { parentId: 'S' })) }),
    });
    const back = applyPatch(away, {
      units: tableDiff({ updated: ['T', 'A'].map((id) => rowUpdate(unitOf(away, id), { parentId: 'N' })) }),
    });
    expect([childrenOf(away, 'N'), childrenOf(back, 'N')]).toEqual([
      ['B', 'Q', 'Z'],
      ['A', 'B', 'Q', 'T', 'Z'],
    ]);
  });
});

describe('a patch', () => {
  it('puts a unit below what was below its own exception', () => {
    const patch = planChange(base, transfer('A', 'C', { except: ['B'] }));
    if (isRefusal(patch)) throw new Error(patch.code);
    const after = applyPatch(base, patch);
    expect(['A', 'B', 'C'].map((id) => unitOf(after, id).parentId)).toEqual(['C', 'R', 'B']);
    expect(totalsOf(after, 'A').headcount).toBe(0n);
    expect(totalsOf(applyPatch(after, invertPatch(patch)), 'A').headcount).toBe(4n);
  });

  it('keeps siblings in the order of the file', () => {
    const after = applyPatch(base, { units: tableDiff({ updated: [moved('C', 'R'), moved('D', 'A')] }) });
    expect(childrenOf(after, 'R')).toEqual(['A', 'C']);
    expect(
      childrenOf(
        applyPatch(after, { units: tableDiff({ updated: [rowUpdate(unitOf(after, 'D'), { parentId: 'R' })] }) }),
        'R',
      ),
    ).toEqual(['A', 'C', 'D']);
  });

  it.each<[why: string, patch: Patch, promise: string]>([
    ['a unit would stand under itself', { units: tableDiff({ updated: [moved('A', 'C')] }) }, 'its own ancestor'],
    [
      'two would stand under each other',
      { units: tableDiff({ updated: [moved('A', 'D'), moved('D', 'C')] }) },
      'its own ancestor',
    ],
    [
      'a row is added twice',
      { units: tableDiff({ added: [unit({ id: 'A', kind: 'unit', parentId: 'R' })] }) },
      'is new',
    ],
    ['a parent is not there', { units: tableDiff({ updated: [moved('A', 'x')] }) }, 'under a living unit'],
    ['a row is not there', { units: tableDiff({ updated: [{ id: 'x', before: {}, after: {} }] }) }, 'is there'],
    [
      'a field is not as remembered',
      { units: tableDiff<Unit>({ updated: [{ id: 'A', before: { parentId: 'D' }, after: { parentId: 'B' } }] }) },
      'parentId is as the patch remembers it',
    ],
    ['a removed unit holds something', { units: tableDiff({ removed: [unitOf(base, 'B')] }) }, 'holds nothing'],
    ['a unit is changed twice', { units: tableDiff({ updated: [moved('A', 'D'), moved('A', 'D')] }) }, 'changed once'],
    [
      'a position goes to nowhere',
      {
        positions: tableDiff<Position>({ updated: [{ id: 'p', before: { unitId: 'C' }, after: { unitId: 'x' } }] }),
      },
      'is there',
    ],
  ])('breaks when %s, and leaves the organisation as it was', (_, patch, promise) => {
    expect(() => applyPatch(base, patch)).toThrow(promise);
    expect([findUnit(base, 'A')?.parentId, childrenOf(base, 'R')]).toEqual(['R', ['A', 'D']]);
  });
});
