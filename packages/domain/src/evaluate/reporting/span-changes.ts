import { lookUp } from '../../base/layered-map.ts';
import { sortedIds } from '../../base/order.ts';
import { ledUnitAbove, ledUnitAt, ledUnitOver } from '../../model/leadership.ts';
import { type ManagerSpan, spanOf } from '../../model/manager-span.ts';
import { findUnit, type Organisation } from '../../model/organisation.ts';
import type { PositionId } from '../../model/position.ts';
import { spansOf } from '../../model/reporting-line.ts';
import type { UnitId } from '../../model/unit.ts';
import { sameValue } from '../../patch/same-value.ts';
import type { Comparison } from '../comparison.ts';
import { managerChangesOf } from './manager-changes.ts';
import { unitsWithOtherLines } from './reporting-changes.ts';

/** The span of the managers of a unit in the baseline and in the last state; null = nobody leads it then. */
export interface SpanChange {
  readonly unitId: UnitId;
  readonly before: ManagerSpan | null;
  readonly after: ManagerSpan | null;
}

/** Led units whose managers or span differ, in order of unit. Costs the areas of the managers concerned. Throws `Overflow`. */
export function spanChangesOf(comparison: Comparison): SpanChange[] {
  return sortedIds(ledUnitsConcerned(comparison))
    .map((unitId) => spanChange(comparison, unitId))
    .filter((row) => !sameValue(row.before, row.after));
}

/** Every unit that is led before or after, changed or not, in order of unit. Walks the organisation. Throws `Overflow`. */
export function allSpansOf(comparison: Comparison): SpanChange[] {
  const [before, after] = [spansByUnit(comparison.before), spansByUnit(comparison.after)];
  return sortedIds([...before.keys(), ...after.keys()]).map((unitId) => ({
    unitId,
    before: before.get(unitId) ?? null,
    after: after.get(unitId) ?? null,
  }));
}

function spansByUnit(organisation: Organisation): ReadonlyMap<UnitId, ManagerSpan> {
  return new Map(spansOf(organisation).map((span) => [span.unitId, span]));
}

function spanChange({ before, after }: Comparison, unitId: UnitId): SpanChange {
  return { unitId, before: spanOf(before, unitId), after: spanOf(after, unitId) };
}

/** Led units, before and after, that a unit or position with another manager comes from or goes to. */
function ledUnitsConcerned(comparison: Comparison): Set<UnitId> {
  const { before, after, patch } = comparison;
  const led = new Set<UnitId>();
  const add = (id: UnitId | null): void => {
    if (id !== null) led.add(id);
  };
  const unitIds = unitsWithOtherLines(comparison);
  const written = [...(patch.positions?.updated ?? []), ...(patch.positions?.added ?? [])].map((row) => row.id);
  const { lost, gained } = managerChangesOf(comparison);
  const positionIds = [...written, ...[...lost, ...gained].map((row) => row.positionId)];
  for (const state of [before, after]) {
    for (const id of unitIds) {
      if (findUnit(state, id) === undefined) continue;
      add(ledUnitAt(state, id));
      add(ledUnitAbove(state, id));
    }
    for (const id of positionIds) for (const unitId of ledUnitsOf(state, id)) add(unitId);
  }
  return led;
}

/** The unit that a position manages, and the one whose managers it reports to. */
function ledUnitsOf(organisation: Organisation, id: PositionId): (UnitId | null)[] {
  const position = lookUp(organisation.tables.positions, id);
  return position === undefined ? [] : [position.managerOf, ledUnitOver(organisation, position)];
}
