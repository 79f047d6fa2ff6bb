import { describe, expect, it } from 'vitest';
import { head, organisation, position, positionMove, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import type { Change } from '../../change/change.ts';
import { milliFte } from '../../quantity/milli-fte.ts';
import { ore } from '../../quantity/ore.ts';
import { staffFunctionsOf, vulnerableFunctionsOf } from './staff-functions.ts';

const nothing = { headcount: 0, fteMilli: milliFte(0), annualCostOre: ore(0) };
const halves = ['hr', 'it'].map((staffFunctionId) => ({ staffFunctionId, weight: 1 }));
const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['D unit', 'A'],
    ['B administration', 'N'],
    ['C administration', 'N'],
  ),
  staffFunctions: ['it', 'hr'].map((id) => ({ id, name: id })),
  positions: [
    position({ id: 'core', unitId: 'D', headcount: 1 }),
    position({ id: 'hr', unitId: 'D', staffFunctionId: 'hr', headcount: 1, annualCostOre: null }),
    position({ id: 'ops', unitId: 'A', staffFunctionId: 'it', sharedService: true, headcount: 1 }),
    position({
      id: 'part',
      unitId: 'A',
      headcount: 3,
      fteMilli: milliFte(2001),
      annualCostOre: ore(101),
      staffFunctionShares: halves,
    }),
    position({ id: 'none', unitId: 'C', staffFunctionId: 'hr', ...nothing }),
  ],
});
const consolidate = (staffFunctionId: string): Change => ({
  ...head,
  id: staffFunctionId,
  type: 'consolidateStaffFunction',
  staffFunctionId,
  fromUnitIds: ['A'],
  toUnitId: 'B',
  includeSharedService: false,
});

describe('the matrix of staff functions', () => {
  it('sums places, FTE and known cost per administration and function, shares split', () => {
    expect(cells([])).toEqual([
      'A core 1/4000/25000 > 1/4000/25000',
      'A hr 3/5001/51 > 3/5001/51',
      'A it 1/1000/50 > 1/1000/50',
      'A it shared 1/4000/25000 > 1/4000/25000',
    ]);
  });

  it('follows a function to where it is brought together, also when nothing is left of a position', () => {
    expect(cells([consolidate('hr'), consolidate('it')])).toEqual([
      'A core 1/4000/25000 > 1/4000/25000',
      'A hr 3/5001/51 > 0/0/0',
      'A it 1/1000/50 > 0/0/0',
      'A it shared 1/4000/25000 > 1/4000/25000',
      'B hr 0/0/0 > 3/5001/51',
      'B it 0/0/0 > 1/1000/50',
    ]);
  });

  function cells(changes: readonly Change[]): string[] {
    return staffFunctionsOf(compared(base, changes)).map((row) => {
      const figures = (cell: typeof row.before) => `${cell.headcount}/${cell.fteMilli}/${cell.annualCostOre}`;
      const name = `${row.administrationId} ${row.staffFunctionId ?? 'core'}${row.sharedService ? ' shared' : ''}`;
      return `${name} ${figures(row.before)} > ${figures(row.after)}`;
    });
  }
});

describe('vulnerable functions', () => {
  it.each<[what: string, changes: Change[], vulnerable: string[]]>([
    ['are none with two places, shared service counted', [], []],
    ['are those with no or one place where there is staff', [positionMove('B', [['core']])], ['B hr 0', 'B it 0']],
    ['are those that a function is taken from', [consolidate('hr')], ['A hr 0', 'B it 0']],
    ['are those that keep one place', [positionMove('C', [['part']])], ['A hr 1', 'A it 1', 'C it 1']],
  ])('%s', (_, changes, vulnerable) => {
    const told = vulnerableFunctionsOf(compared(base, changes)).map(
      (row) => `${row.administrationId} ${row.staffFunctionId} ${row.headcount}`,
    );
    expect(told).toEqual(vulnerable);
  });
});
