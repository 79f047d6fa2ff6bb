import { toJsonInteger } from '../base/overflow.ts';
import { fateOf, movedPartOf } from '../change/moved-part.ts';
import type { TransferUnit } from '../change/transfer-unit.ts';
import { lineOf, linesOn, type Organisation, roleOf, upwardsFrom } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Comparison } from './comparison.ts';
import type { Warning } from './evaluation.ts';

/**
 * `parentLinesUndivided` [change], sum: a transfer leaves an exception behind while moved units above it hold lines of cost
 * or income, of which the exception perhaps should keep a share (allocateLine).
 */
export function undividedParentLines(comparison: Comparison): Warning[] {
  return comparison.replay.steps.flatMap(({ change, outcome }) => {
    if (change.type !== 'transferUnit' || outcome.kind !== 'planned') return [];
    const lines = linesAboveExceptions(outcome.met, change);
    if (lines.length === 0) return [];
    const sum = lines.reduce((total, amount) => total + amount, 0n);
    return [{ code: 'parentLinesUndivided' as const, refs: [change.id], amountOre: toJsonInteger(sum) }];
  });
}

function linesAboveExceptions(organisation: Organisation, change: TransferUnit): bigint[] {
  const part = movedPartOf(organisation, change);
  const above = new Set<UnitId>();
  for (const [exceptionId, fate] of part.listed) {
    if (fate !== 'stays') continue;
    for (const unit of upwardsFrom(organisation, exceptionId)) {
      if (fateOf(organisation, part, unit.id) === 'goes') above.add(unit.id);
      if (unit.id === change.unitId) break;
    }
  }
  return [...above]
    .flatMap((unitId) => linesOn(organisation, unitId).map((id) => lineOf(organisation, id)))
    .filter((line) => ['cost', 'income'].includes(roleOf(organisation, line)))
    .map((line) => BigInt(line.amountOre));
}
