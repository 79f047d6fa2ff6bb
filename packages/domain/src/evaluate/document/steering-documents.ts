import { compareIds, sortedIds } from '../../base/order.ts';
import { bodyOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { AffectedDocument } from '../evaluation.ts';
import { changedPlacementsOf } from '../placement/placements.ts';

/**
 * Styrdokument to adjust or check: those that concern a unit that moved, was renamed or ended, or a body that a unit left or
 * came to; the giving board's too, since a task cannot lie in two reglementen. With the units that make them so.
 */
export function steeringDocumentsOf(comparison: Comparison): AffectedDocument[] {
  const affected = affectedUnits(comparison);
  return comparison.before.reference.statement.steeringDocuments
    .map((document) => ({
      documentId: document.id,
      unitIds: sortedIds(document.concerns.filter((id) => affected.has(id))),
    }))
    .filter((document) => document.unitIds.length > 0)
    .sort((a, b) => compareIds(a.documentId, b.documentId));
}

/** Units that moved, were renamed or ended, and bodies that a unit left or came to. */
export function affectedUnits(comparison: Comparison): Set<UnitId> {
  const affected = new Set<UnitId>();
  for (const { status, unitId } of changedPlacementsOf(comparison)) if (status !== 'added') affected.add(unitId);
  // A branch leaves and comes to a body as a whole.
  for (const { rootId, bodyChanges } of comparison.branches) {
    if (!bodyChanges) continue;
    affected.add(bodyOf(comparison.before, rootId));
    affected.add(bodyOf(comparison.after, rootId));
  }
  return affected;
}
