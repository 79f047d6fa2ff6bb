import { describe, expect, it } from 'vitest';
import { comparedExample } from '../../../test/compared-example.ts';
import { head, line, position, scenario, statement, unitsOf } from '../../../test/fixture.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { ConsolidateStaffFunction } from '../../change/consolidate-staff-function.ts';
import { baselineOf } from '../../model/baseline.ts';
import type { Position } from '../../model/position.ts';
import { milliFte } from '../../quantity/milli-fte.ts';
import { ore } from '../../quantity/ore.ts';
import { replayScenario } from '../../scenario/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compareReplay } from '../comparison.ts';
import { type Consolidation, consolidationsOf } from './consolidations.ts';

describe('HR brought together in Region Halland', () => {
  const [consolidation] = consolidationsOf(comparedExample('halland-staff-functions-2022', 'consolidate-hr'));

  it('tells who moves and what each board gives', () => {
    expect(consolidation?.moved).toEqual({
      headcount: 35,
      vacantHeadcount: 0,
      fteMilli: 35_000,
      personnelCostOre: 2_579_500_000,
    });
    expect(consolidation?.from.map((row) => [row.administrationId, row.headcount])).toEqual([
      ['rh-adh', 6],
      ['rh-hs', 14],
      ['rh-ks', 2],
      ['rh-nsv', 5],
      ['rh-psy', 5],
      ['rh-rgs', 3],
    ]);
    expect(consolidation?.boards.at(-1)).toEqual({ boardId: 'rh-rs', amountOre: 2_579_500_000 });
    expect(consolidation?.boards.reduce((sum, board) => sum + board.amountOre, 0)).toBe(0);
    expect(consolidation?.verdict).toBe('neutralAfterAdjustment');
  });

  it('has none where nothing is brought together', () => {
    expect(consolidationsOf(comparedExample('halland-staff-functions-2022', 'review'))).toEqual([]);
  });
});

describe('a consolidation', () => {
  const hr = { staffFunctionId: 'hr', headcount: 2, fteMilli: milliFte(2000), annualCostOre: ore(1000) };
  const shares = [
    { staffFunctionId: 'hr', weight: 1 },
    { staffFunctionId: null, weight: 1 },
  ];

  it.each([
    ['inside one board', ['A1b'], [{ id: 'p', unitId: 'A1b', ...hr }], { boards: [], verdict: 'neutral' }],
    [
      'from another board',
      ['A2'],
      [{ id: 'p', unitId: 'A2', ...hr }],
      { boards: ['N1 1000', 'N2 -1000'], verdict: 'neutralAfterAdjustment' },
    ],
    [
      'from another employer, which is price and no adjustment',
      ['AQ'],
      [{ id: 'p', unitId: 'AQ', ...hr }],
      { boards: ['N1 1000', 'NQ -1000'], crossesEntities: true, verdict: 'neutral' },
    ],
    [
      'of a divided position',
      ['A2'],
      [{ id: 'p', unitId: 'A2', ...hr, staffFunctionId: null, staffFunctionShares: shares }],
      { boards: ['N1 500', 'N2 -500'], dividedIds: ['p'], verdict: 'neutralAfterAdjustment' },
    ],
    [
      'of a position whose cost is not known',
      ['A2'],
      [{ id: 'p', unitId: 'A2', ...hr, annualCostOre: null }],
      { boards: [], unknownCostIds: ['p'], verdict: 'undetermined' },
    ],
  ] as const)('%s', (_, fromUnitIds, positions, expected) => {
    const found = consolidationOf(fromUnitIds, positions);
    expect({
      boards: found?.boards.map((board) => `${board.boardId} ${board.amountOre}`),
      dividedIds: found?.dividedIds,
      unknownCostIds: found?.unknownCostIds,
      crossesEntities: found?.crossesEntities,
      verdict: found?.verdict,
    }).toEqual({ dividedIds: [], unknownCostIds: [], crossesEntities: false, ...expected });
  });

  it('is passed over when it is skipped', () => {
    const participation = [{ legalEntityId: 'R', status: 'proposed' as const, decisionId: null, note: null }];
    expect(consolidationOf(['A2'], [{ id: 'p', unitId: 'A2', ...hr }], participation)).toBeUndefined();
  });

  it('lists the positions of an administration in order, divided ones too', () => {
    const found = consolidationOf(
      ['A2'],
      [
        { id: 'b', unitId: 'A2', ...hr },
        { id: 'a', unitId: 'A2', ...hr, staffFunctionId: null, staffFunctionShares: shares },
      ],
    );
    expect(found?.from).toEqual([
      {
        administrationId: 'A2',
        positionIds: ['a', 'b'],
        headcount: 3,
        vacantHeadcount: 0,
        fteMilli: 3000,
        personnelCostOre: 1500,
      },
    ]);
  });
});

type Placed = Pick<Position, 'id' | 'unitId'> & Partial<Position>;

function consolidationOf(
  fromUnitIds: readonly string[],
  positions: readonly Placed[],
  participation: Scenario['participation'] = [],
): Consolidation | undefined {
  const change: ConsolidateStaffFunction = {
    ...head,
    type: 'consolidateStaffFunction',
    staffFunctionId: 'hr',
    fromUnitIds,
    toUnitId: 'A1',
    includeSharedService: false,
  };
  const units = unitsOf(
    ['R legalEntity'],
    ['N1 board', 'R'],
    ['N2 board', 'R'],
    ['A1 administration', 'N1'],
    ['A1b administration', 'N1'],
    ['A2 administration', 'N2'],
    ['Q legalEntity'],
    ['NQ board', 'Q'],
    ['AQ administration', 'NQ'],
  );
  const baseline = baselineOf(
    statement({
      units,
      positions: positions.map(position),
      budgetLines: [line('l', ['A2', 'personnel', 1000])],
      staffFunctions: [{ id: 'hr', name: 'HR' }],
    }),
    isoDate('2024-01-01'),
    2024,
  );
  return consolidationsOf(compareReplay(replayScenario(baseline, scenario([change], { participation }))))[0];
}
