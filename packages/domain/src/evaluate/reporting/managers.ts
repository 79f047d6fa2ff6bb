import { sortedIds } from '../../base/order.ts';
import { type Warning, warning } from '../../model/finding.ts';
import { managersOf } from '../../model/leadership.ts';
import { findUnit } from '../../model/organisation.ts';
import type { Comparison } from '../comparison.ts';
import { managerChangesOf } from './manager-changes.ts';

/**
 * Chefer: `managerWithoutUnit` [position, unit] where a position led a unit and no longer does, and `unitWithoutManager` [unit]
 * where some position led and none leads.
 */
export function managerWarnings(comparison: Comparison): Warning[] {
  const { after } = comparison;
  const { lost } = managerChangesOf(comparison);
  const leaderless = sortedIds(lost.map((row) => row.unitId)).filter(
    (id) => findUnit(after, id) !== undefined && managersOf(after, id).length === 0,
  );
  return [
    ...lost.map(({ positionId, unitId }) => warning('managerWithoutUnit', [positionId, unitId])),
    ...leaderless.map((unitId) => warning('unitWithoutManager', [unitId])),
  ];
}
