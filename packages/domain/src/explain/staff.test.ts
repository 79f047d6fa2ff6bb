import { describe, expect, it } from 'vitest';
import { explainReform } from '../../test/explained.ts';
import { head, line, position, positionMove, scenario, statement, transfer, unitsOf } from '../../test/fixture.ts';
import type { ConsolidateStaffFunction } from '../change/consolidate-staff-function.ts';

const organisation = statement({
  units: unitsOf(
    ['R legalEntity'],
    ['N1 board', 'R'],
    ['N2 board', 'R'],
    ['A1 administration', 'N1'],
    ['A2 administration', 'N2'],
    ['U unit', 'A1'],
    ['V unit', 'A2'],
    ['S unit', 'N1'],
    ['Q legalEntity'],
    ['X unit', 'Q'],
  ),
  staffFunctions: [
    { id: 'HR', name: 'HR' },
    { id: 'EK', name: 'Ekonomi' },
  ],
  positions: [
    position({ id: 'hr', unitId: 'U', staffFunctionId: 'HR', sharedService: true }),
    position({
      id: 'shared',
      unitId: 'U',
      headcount: 2,
      staffFunctionShares: [
        { staffFunctionId: 'HR', weight: 1 },
        { staffFunctionId: 'EK', weight: 2 },
      ],
    }),
    position({ id: 'core', unitId: 'S', annualCostOre: null }),
    position({ id: 'v', unitId: 'V', headcount: 1 }),
  ],
  budgetLines: [line('U', ['U', 'personnel', 50_000]), line('V', ['V', 'personnel', 25_000])],
});

describe('why the figures of staff are what they are', () => {
  it('splits a position over its functions, and tells the rounding', () => {
    const reform = explainReform(organisation, scenario([]));
    expect(reform.told('staffFunctions/A1/HR/false/before/headcount')).toEqual([
      'staffFunctionCell 1',
      'position shared ×1/3 2/3',
      'rounding 1/3',
    ]);
    expect(reform.told('staffFunctions/A1/EK/false/after/headcount')).toEqual([
      'staffFunctionCell 1',
      'position shared ×2/3 4/3',
      'rounding -1/3',
    ]);
    expect(reform.told('staffFunctions/N1//false/before/annualCostOre')).toEqual([
      'staffFunctionCell 0',
      'position core 0',
    ]);
    expect(reform.told('vulnerableFunctions/A1/EK/headcount')).toEqual([
      'vulnerableFunction 1',
      'figure staffFunctions/A1/EK/false/after/headcount 1',
    ]);
  });

  it('leaves an administration that has come below another one empty', () => {
    const reform = explainReform(organisation, scenario([transfer('A1', 'A2')]));
    expect(reform.told('staffFunctions/A1/HR/true/after/headcount')).toEqual(['staffFunctionCell 0']);
    expect(reform.told('staffFunctions/A2/HR/true/after/headcount')).toEqual(['staffFunctionCell 4', 'position hr 4']);
    expect(reform.told('moved/withUnits/fteMilli')).toEqual([
      'movedWithUnits 8000',
      'position hr c 4000',
      'position shared c 4000',
    ]);
  });

  it('tells positions that moved by themselves, and those that changed employer', () => {
    const move = positionMove('X', [['hr', 1]], { id: 'm' });
    const back = positionMove('U', [['v']], { id: 'b' });
    const reform = explainReform(organisation, scenario([move, back]));
    expect(reform.told('moved/separately/headcount')).toEqual([
      'movedSeparately 2',
      'position hr~m m 1',
      'position v b 1',
    ]);
    expect(reform.told('employerChange/headcount')).toEqual(['employerChange 1', 'position hr~m m 1']);
    expect(reform.told('fullYear/boards/N2/positionsOre')).toEqual([
      'positionsComponent -25000',
      'line v~b~from made b -25000',
    ]);
  });

  it('leaves out positions of units that only moved inside their board', () => {
    const consolidate: ConsolidateStaffFunction = {
      ...head,
      id: 'k',
      type: 'consolidateStaffFunction',
      staffFunctionId: 'HR',
      fromUnitIds: ['U'],
      toUnitId: 'V',
      includeSharedService: false,
    };
    const reform = explainReform(organisation, scenario([transfer('U', 'S', { id: 'in' }), consolidate]));
    expect(reform.told('moved/withUnits/headcount')).toEqual(['movedWithUnits 0']);
    expect(reform.told('moved/separately/headcount')).toEqual(['movedSeparately 1', 'position shared~k k 1']);
  });

  it('opens what is conserved body by body', () => {
    const reform = explainReform(organisation, scenario([transfer('U', 'V')]));
    expect(reform.told('conservation/headcount/after')).toEqual([
      'conservationOfAll 11',
      'figure conservation/headcount/after/bodies/N1 4',
      'figure conservation/headcount/after/bodies/N2 7',
    ]);
    expect(reform.told('conservation/externalOre/before/bodies/N1')).toEqual([
      'conservationOfBody 50000',
      'line U stands 50000',
    ]);
    expect(reform.told('failedConditions/5/headcount')).toEqual([
      'condition5 0 holds',
      'figure conservation/headcount/after 11',
      'figure -conservation/headcount/before -11',
    ]);
  });
});
