import { baselineOf, isoDate, isRefusal, type OrganisationStatement, ore, planChange } from '@samorg/domain';
import { aLine, aPosition, aStatement, aTransfer, aUnit } from '@samorg/testkit';
import { second, stateOf } from '../src/contract/fixtures.ts';
import type { OrganisationWrite, ScenarioWrite } from '../src/port/write.ts';

/** How many units move: one measure of a subtree, from small to nearly the whole of a region. */
export const movedUnits = [10, 90, 419] as const;

/** A move that the domain planned, to be stored on an organisation that stands at revision 1. */
export interface StoredMove {
  readonly load: OrganisationWrite;
  readonly move: OrganisationWrite;
  /** The first version of a scenario that is marked as carried out by the move. */
  readonly mark: ScenarioWrite;
}

/**
 * The transfer of department D, with as many units as given in three levels, a position and a budget line in each, from one board
 * to another from a date on.
 */
export function storedMove(units: number): StoredMove {
  const statement = organisation(units);
  const date = isoDate('2026-07-01');
  const transfer = aTransfer({ unitId: 'D', toParentId: 'B', effectiveDate: date });
  const patch = planChange(baselineOf(statement, isoDate('2026-01-01'), 2026), transfer);
  if (isRefusal(patch)) throw new Error(`the move is refused: ${patch.code}`);
  const patches = [{ effectiveDate: date, patch }];
  const scenario = {
    id: 's',
    name: 'Flytt',
    description: null,
    notice: null,
    baseline: { organisationId: statement.id, date: isoDate('2026-01-01'), budgetYear: 2026 },
    toleranceOre: 0,
    partYearFactors: [],
    participation: [],
    target: null,
    changes: [transfer],
  };
  return {
    load: {
      organisationId: statement.id,
      expectedRevision: 0,
      entry: { recordedAt: second(0), actor: 'Alva', step: { kind: 'load', statement } },
    },
    move: {
      organisationId: statement.id,
      expectedRevision: 1,
      entry: { recordedAt: second(1), actor: 'Alva', step: { kind: 'patch', patches, label: 'flytt' } },
    },
    mark: {
      scenarioId: 's',
      expectedVersion: 0,
      entry: {
        recordedAt: second(1),
        actor: 'Alva',
        step: { kind: 'edit', state: stateOf(scenario, 2), label: 'verkställd' },
      },
    },
  };
}

function organisation(units: number): OrganisationStatement {
  const below = Array.from({ length: units - 1 }, (_, at) => ({
    id: `u${at}`,
    parentId: at < 9 ? 'D' : `u${at % 9}`,
  }));
  const moved = [{ id: 'D', parentId: 'A' }, ...below];
  return aStatement({
    units: [
      aUnit({ id: 'R', kind: 'legalEntity', parentId: null }),
      aUnit({ id: 'RF', kind: 'assembly', parentId: 'R' }),
      aUnit({ id: 'A', kind: 'board', parentId: 'RF' }),
      aUnit({ id: 'B', kind: 'board', parentId: 'RF' }),
      ...moved.map((unit) => aUnit({ ...unit, kind: unit.id === 'D' ? 'department' : 'unit' })),
    ],
    positions: moved.map(({ id }) => aPosition({ id: `${id}-1`, unitId: id })),
    budgetLines: moved.map(({ id }) =>
      aLine({ id: `${id}-2`, unitId: id, accountGroupId: 'cost', amountOre: ore(100) }),
    ),
  });
}
