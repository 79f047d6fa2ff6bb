import type { Change, Organisation, UnitId } from '@samorg/domain';
import { findUnit, upwardsFrom } from '@samorg/domain';
import { unitsNamedBy } from './change-view.ts';
import type { ScenarioView } from './scenario-view.ts';

/** What is asked of a scenario here: what its changes ask for. */
type AskedScenario = Pick<ScenarioView, 'scenario'>;

/** A scenario with those of its changes that touch a unit, in file order. */
export interface TouchingScenario<Asked extends AskedScenario = ScenarioView> {
  readonly scenario: Asked;
  readonly changeIds: readonly string[];
}

/**
 * The scenarios with a change that names the unit, or that moves a unit above it without leaving it out. Read from what the
 * changes ask for on the organisation given: no scenario is played.
 */
export function scenariosTouching<Asked extends AskedScenario>(
  scenarios: readonly Asked[],
  organisation: Organisation,
  unitId: UnitId,
): readonly TouchingScenario<Asked>[] {
  const line =
    findUnit(organisation, unitId) === undefined
      ? [unitId]
      : [...upwardsFrom(organisation, unitId)].map(({ id }) => id);
  return scenarios.flatMap((scenario) => {
    const changeIds = scenario.scenario.changes
      .filter((change) => unitsNamedBy(change, () => organisation).includes(unitId) || takesAlong(change, line))
      .map(({ id }) => id);
    return changeIds.length === 0 ? [] : [{ scenario, changeIds }];
  });
}

/** Whether a move takes along the lowest unit of a line: the first unit of the line that it lists is the moved one, or follows after all. */
function takesAlong(change: Change, line: readonly UnitId[]): boolean {
  if (change.type !== 'transferUnit') return false;
  const listed = new Set([change.unitId, ...change.exceptions.map(({ unitId }) => unitId)]);
  const found = line.filter((id) => listed.has(id));
  // Each listed unit has the opposite fate of the nearest listed one above it; the moved unit is the uppermost and goes.
  return found.includes(change.unitId) && found.length % 2 === 1;
}
