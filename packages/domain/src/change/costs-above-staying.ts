import { lineOf, linesOn, type Organisation, roleOf, upwardsFrom } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { fateOf, type MovedPart } from './moved-part.ts';

/**
 * Amounts, full-year öre, of the lines of cost and income on moved units that stand above a staying exception. They go along
 * undivided; perhaps the exception should keep a share (allocateLine).
 */
export function costsAboveStaying(organisation: Organisation, part: MovedPart): bigint[] {
  const above = new Set<UnitId>();
  for (const [exceptionId, fate] of part.listed) {
    if (fate !== 'stays') continue;
    for (const unit of upwardsFrom(organisation, exceptionId)) {
      if (fateOf(organisation, part, unit.id) === 'goes') above.add(unit.id);
      if (unit.id === part.unitId) break;
    }
  }
  return [...above]
    .flatMap((unitId) => linesOn(organisation, unitId).map((id) => lineOf(organisation, id)))
    .filter((line) => ['cost', 'income'].includes(roleOf(organisation, line)))
    .map((line) => BigInt(line.amountOre));
}
