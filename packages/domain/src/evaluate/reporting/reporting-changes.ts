import { valuesOf } from '../../base/layered-map.ts';
import { sortedIds } from '../../base/order.ts';
import { rememberOne } from '../../base/remember.ts';
import { downwardsFrom, findUnit, type Organisation } from '../../model/organisation.ts';
import { type ReportingLine, reportingLineOf } from '../../model/reporting-line.ts';
import type { UnitId } from '../../model/unit.ts';
import { sameValue } from '../../patch/same-value.ts';
import type { Comparison } from '../comparison.ts';
import { createdUnits } from '../placement/placements.ts';
import { managerChangesOf } from './manager-changes.ts';

/** The two lines of a unit in the baseline and in the last state; null = the unit does not live then. */
export interface ReportingChange {
  readonly unitId: UnitId;
  readonly before: ReportingLine | null;
  readonly after: ReportingLine | null;
}

/** Units whose board, managers or number of manager levels differ, in order of id. Costs what may have changed. */
export function reportingChangesOf(comparison: Comparison): ReportingChange[] {
  return sortedIds(unitsWithOtherLines(comparison))
    .map((unitId) => reportingChange(comparison, unitId))
    .filter((row) => !sameValue(row.before, row.after));
}

/** Every unit that lives before or after, changed or not, in order of id. Walks the organisation. */
export function allReportingLinesOf(comparison: Comparison): ReportingChange[] {
  const units = [comparison.before, comparison.after].flatMap((state) => [...valuesOf(state.tables.units)]);
  return sortedIds(units.map((unit) => unit.id)).map((unitId) => reportingChange(comparison, unitId));
}

/**
 * Units whose lines may differ: new and ended ones, rehomed branches, everything below a unit that has lost or got a manager, and
 * everything below an administration that works for a board that has ended.
 */
export function unitsWithOtherLines(comparison: Comparison): Set<UnitId> {
  const { before, after, patch } = comparison;
  const ended = (patch.units?.removed ?? []).map((unit) => unit.id);
  const ids = new Set([...createdUnits(comparison), ...comparison.rootOfUnit().keys(), ...ended]);
  const { lost, gained } = managerChangesOf(comparison);
  const tops = [...lost, ...gained].map((row) => row.unitId);
  for (const boardId of ended) tops.push(...(administrationsServing(before).get(boardId) ?? []));
  for (const id of new Set(tops)) {
    for (const state of [before, after]) {
      if (findUnit(state, id) !== undefined) for (const below of downwardsFrom(state, id)) ids.add(below);
    }
  }
  return ids;
}

function reportingChange({ before, after }: Comparison, unitId: UnitId): ReportingChange {
  return { unitId, before: lineIn(before, unitId), after: lineIn(after, unitId) };
}

function lineIn(organisation: Organisation, unitId: UnitId): ReportingLine | null {
  return findUnit(organisation, unitId) === undefined ? null : reportingLineOf(organisation, unitId);
}

/** Administrations by the further boards that they work for. */
const administrationsServing = rememberOne((organisation: Organisation): ReadonlyMap<UnitId, readonly UnitId[]> => {
  const serving = new Map<UnitId, UnitId[]>();
  for (const unit of valuesOf(organisation.tables.units)) {
    for (const boardId of unit.servesBoardIds) serving.set(boardId, [...(serving.get(boardId) ?? []), unit.id]);
  }
  return serving;
});
