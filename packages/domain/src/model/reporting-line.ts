import { entriesOf, valuesOf } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import { accountableTo } from './accountability.ts';
import { leads, ledUnitAt, managersOf } from './leadership.ts';
import { type ManagerSpan, spanOf } from './manager-span.ts';
import { type Organisation, upwardsFrom } from './organisation.ts';
import type { PositionId } from './position.ts';
import type { UnitId, UnitKind } from './unit.ts';

/** The two lines of a unit at one time: political accountability and line management. */
export interface ReportingLine {
  /** Boards (or what stands in for one) that it answers to, in order of id. */
  readonly accountableToIds: readonly UnitId[];
  /** Positions that lead the unit itself, in order of id. */
  readonly managerIds: readonly PositionId[];
  /** Its managers, or else those of the nearest led unit above; empty = nobody up to the top. */
  readonly reportsToIds: readonly PositionId[];
  /** Överordnad chef: whom those managers report to in turn, the managers of the next led unit above; empty = nobody. */
  readonly nextManagerIds: readonly PositionId[];
  /** Chefsnivåer: led units at or above it, a shared leadership counted once. */
  readonly layers: number;
}

/** Units of the line that nobody leads, in order of id. */
export interface UnitsWithoutManager {
  /** No manager of its own; one above may lead it. */
  readonly own: readonly UnitId[];
  /** No manager of its own and none above. */
  readonly any: readonly UnitId[];
}

/** Kinds that are expected to have a manager. */
const lineKinds: readonly UnitKind[] = ['administration', 'department', 'unit'];

/** The two lines of a living unit. Visits its depth. */
export function reportingLineOf(organisation: Organisation, unitId: UnitId): ReportingLine {
  const led = [...upwardsFrom(organisation, unitId)]
    .map((unit) => ({ id: unit.id, managerIds: managersOf(organisation, unit.id) }))
    .filter((unit) => unit.managerIds.length > 0);
  const [nearest, next] = led;
  return {
    accountableToIds: accountableTo(organisation, unitId),
    managerIds: nearest?.id === unitId ? nearest.managerIds : [],
    reportsToIds: nearest?.managerIds ?? [],
    nextManagerIds: next?.managerIds ?? [],
    layers: led.length,
  };
}

/** The span of every led unit, in order of unit. Walks the organisation. Throws `Overflow`. */
export function spansOf(organisation: Organisation): ManagerSpan[] {
  return sortedIds([...entriesOf(organisation.managersOf)].map(([id]) => id)).flatMap(
    (id) => spanOf(organisation, id) ?? [],
  );
}

/** Administrations, departments and units without a manager. Walks the organisation. */
export function unitsWithoutManager(organisation: Organisation): UnitsWithoutManager {
  const line = [...valuesOf(organisation.tables.units)].filter((unit) => lineKinds.includes(unit.kind));
  const own = sortedIds(line.map((unit) => unit.id)).filter((id) => managersOf(organisation, id).length === 0);
  return { own, any: own.filter((id) => ledUnitAt(organisation, id) === null) };
}

/** Positions that are said to manage a unit (`managerOf`) and do not lead it, in order of id. */
export function managersWithoutUnit(organisation: Organisation): PositionId[] {
  const positions = [...valuesOf(organisation.tables.positions)];
  return sortedIds(positions.filter((row) => row.managerOf !== null && !leads(organisation, row)).map((row) => row.id));
}
