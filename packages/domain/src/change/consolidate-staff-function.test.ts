import { describe, expect, it } from 'vitest';
import { head, organisation, position, positionMove, unitsOf } from '../../test/fixture.ts';
import { answerTo, applied } from '../../test/planned.ts';
import { lookUp, valuesOf } from '../base/layered-map.ts';
import { positionOf } from '../model/organisation.ts';
import { milliFte } from '../quantity/milli-fte.ts';
import { ore } from '../quantity/ore.ts';
import type { ConsolidateStaffFunction } from './consolidate-staff-function.ts';

const nothing = { headcount: 0, fteMilli: milliFte(0), annualCostOre: ore(0) };
const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['K committee', 'N'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['B unit', 'A'],
    ['S administration', 'N'],
    ['T unit', 'S'],
  ),
  staffFunctions: ['hr', 'it'].map((id) => ({ id, name: id })),
  positions: [
    position({ id: 'whole', unitId: 'B', staffFunctionId: 'hr' }),
    position({ id: 'other', unitId: 'B', staffFunctionId: 'it' }),
    position({ id: 'core', unitId: 'B' }),
    position({ id: 'shared', unitId: 'A', staffFunctionId: 'hr', sharedService: true }),
    position({ id: 'none', unitId: 'A', staffFunctionId: 'hr', ...nothing }),
    position({ id: 'there', unitId: 'T', staffFunctionId: 'hr' }),
    position({
      id: 'part',
      unitId: 'A',
      headcount: 3,
      vacantHeadcount: 1,
      fteMilli: milliFte(2500),
      annualCostOre: ore(1001),
      managerOf: 'A',
      staffFunctionShares: [
        { staffFunctionId: null, weight: 1 },
        { staffFunctionId: 'hr', weight: 1 },
        { staffFunctionId: 'it', weight: 2 },
      ],
    }),
  ],
});

describe('a staff function is brought together', () => {
  it('whole positions whole, shares as positions of their own', () => {
    const after = applied(base, consolidate({}));
    expect(placesOf(after)).toEqual([
      'core on B',
      'none on A',
      'other on B',
      'part on A',
      'part~c on S',
      'shared on A',
      'there on T',
      'whole on S',
    ]);
    expect(positionOf(after, 'part~c')).toMatchObject({
      headcount: 1,
      vacantHeadcount: 0,
      fteMilli: 625,
      annualCostOre: 250,
      staffFunctionId: 'hr',
      staffFunctionShares: null,
      managerOf: null,
    });
    expect(positionOf(after, 'part')).toMatchObject({
      headcount: 2,
      vacantHeadcount: 1,
      fteMilli: 1875,
      annualCostOre: 751,
      staffFunctionShares: [
        { staffFunctionId: null, weight: 1 },
        { staffFunctionId: 'it', weight: 2 },
      ],
    });
  });

  it('with the cost of each as a pair of personnel lines', () => {
    const after = applied(base, consolidate({}));
    expect([...valuesOf(after.tables.lines)].map((row) => [row.id, row.unitId, row.amountOre])).toEqual([
      ['part~c~from', 'A', -250],
      ['part~c~to', 'S', 250],
      ['whole~c~from', 'B', -25_000],
      ['whole~c~to', 'S', 25_000],
    ]);
  });

  it('with shared service when asked', () => {
    const after = applied(base, consolidate({ includeSharedService: true }));
    expect(positionOf(after, 'shared').unitId).toBe('S');
  });

  it('whole when only one share is left', () => {
    const shares = ['hr', 'it'].map((staffFunctionId) => ({ staffFunctionId, weight: 1 }));
    const state = organisation({
      units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['S unit', 'R']),
      staffFunctions: ['hr', 'it'].map((id) => ({ id, name: id })),
      positions: [position({ id: 'p', unitId: 'A', annualCostOre: null, staffFunctionShares: shares })],
    });
    const from = { fromUnitIds: ['A'] };
    const after = applied(state, consolidate(from), consolidate({ ...from, id: 'd', staffFunctionId: 'it' }));
    expect(positionOf(after, 'p')).toMatchObject({
      unitId: 'S',
      headcount: 2,
      staffFunctionShares: [{ staffFunctionId: 'it' }],
    });
    expect(positionOf(after, 'p~c').headcount).toBe(2);
    expect(lookUp(after.tables.positions, 'p~d')).toBeUndefined();
    expect([...valuesOf(after.tables.lines)]).toEqual([]);
  });

  it.each<[why: string, parts: Partial<ConsolidateStaffFunction>, refusal: string]>([
    ['at a committee', { toUnitId: 'K', fromUnitIds: ['S'] }, 'placeNotAllowed K'],
    ['where all of it is already', { fromUnitIds: ['S'] }, 'noChange S'],
    ['of a function that nobody knows', { staffFunctionId: 'x' }, 'unknownReference x'],
    ['from a unit that nobody knows', { fromUnitIds: ['x'] }, 'unknownUnit x'],
  ])('but not %s', (_, parts, refusal) => {
    expect(answerTo(base, consolidate(parts))).toBe(refusal);
  });

  it.each([
    ['places alone', { headcount: 1 }],
    ['hours alone', { fteMilli: milliFte(1) }],
    ['cost alone', { annualCostOre: ore(1) }],
    ['a cost that is not known', { annualCostOre: null }],
  ])('with %s', (_, figures) => {
    const state = organisation({
      units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['S unit', 'R']),
      staffFunctions: [{ id: 'hr', name: 'hr' }],
      positions: [position({ id: 'p', unitId: 'A', staffFunctionId: 'hr', ...nothing, ...figures })],
    });
    expect(answerTo(state, consolidate({ fromUnitIds: ['A'] }))).toBe('planned');
  });

  it('leaves positions that share other functions, and needs an account group for their cost', () => {
    const shares = [null, 'it'].map((staffFunctionId) => ({ staffFunctionId, weight: 1 }));
    const state = (staffFunctionShares: typeof shares | null, groups: 'all' | 'none') =>
      organisation({
        units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['S unit', 'R']),
        staffFunctions: ['hr', 'it'].map((id) => ({ id, name: id })),
        positions: [
          position({
            id: 'p',
            unitId: 'A',
            staffFunctionId: staffFunctionShares === null ? 'hr' : null,
            staffFunctionShares,
          }),
        ],
        ...(groups === 'none' ? { accountGroups: [] } : {}),
      });
    expect(answerTo(state(shares, 'all'), consolidate({ fromUnitIds: ['A'] }))).toBe('noChange S');
    expect(answerTo(state(null, 'none'), consolidate({ fromUnitIds: ['A'] }))).toBe('missingAccountGroup personnel');
  });

  it('leaves what was moved there by itself', () => {
    const after = applied(base, positionMove('T', [['whole']], { id: 'm' }));
    expect(answerTo(after, consolidate({ fromUnitIds: ['B'] }))).toBe('noChange S');
  });
});

function consolidate(parts: Partial<ConsolidateStaffFunction>): ConsolidateStaffFunction {
  return {
    ...head,
    type: 'consolidateStaffFunction',
    staffFunctionId: 'hr',
    fromUnitIds: ['A', 'B', 'S'],
    toUnitId: 'S',
    includeSharedService: false,
    ...parts,
  };
}

function placesOf(state: typeof base): string[] {
  return [...valuesOf(state.tables.positions)].map((row) => `${row.id} on ${row.unitId}`).sort();
}
