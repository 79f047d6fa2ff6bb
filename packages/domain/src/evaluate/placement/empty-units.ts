import { present } from '../../base/assert.ts';
import type { Warning } from '../../model/finding.ts';
import { childrenOf, findUnit, lineOf, type Organisation, positionOf, positionsOn } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import { hasZeroLines } from '../../model/zero-lines.ts';
import type { Comparison } from '../comparison.ts';
import { createdUnits } from './placements.ts';

/**
 * `emptyUnit` [unit]: an administration, department or unit that holds nothing afterwards and did before, or is new. Looks
 * only where something was made or taken away.
 */
export function emptyUnitWarnings(comparison: Comparison): Warning[] {
  const { before, after } = comparison;
  return [...candidates(comparison)]
    .filter((id) => isEmptyLineUnit(after, id))
    .filter((id) => findUnit(before, id) === undefined || !isEmptyLineUnit(before, id))
    .map((id) => ({ code: 'emptyUnit', refs: [id], amountOre: null }));
}

function isEmptyLineUnit(organisation: Organisation, id: UnitId): boolean {
  const unit = findUnit(organisation, id);
  if (unit === undefined || !['administration', 'department', 'unit'].includes(unit.kind)) return false;
  if (childrenOf(organisation, id).length > 0) return false;
  const staffed = positionsOn(organisation, id)
    .map((positionId) => positionOf(organisation, positionId))
    .some((position) => position.headcount > 0 || position.fteMilli > 0);
  return !staffed && hasZeroLines(organisation, id);
}

function candidates(comparison: Comparison): Set<UnitId> {
  const { before, patch } = comparison;
  const ids = new Set<UnitId>(createdUnits(comparison));
  for (const { before: fields } of patch.units?.updated ?? []) if (fields.parentId) ids.add(fields.parentId);
  for (const unit of patch.units?.removed ?? []) ids.add(present(unit.parentId, 'no root ends'));
  for (const { id } of patch.positions?.updated ?? []) ids.add(positionOf(before, id).unitId);
  for (const { id } of patch.lines?.updated ?? []) ids.add(lineOf(before, id).unitId);
  for (const line of [...(patch.lines?.removed ?? []), ...(patch.lines?.added ?? [])]) ids.add(line.unitId);
  return ids;
}
