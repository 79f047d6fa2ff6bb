import { lookUp } from '../base/layered-map.ts';
import { compareIdLists, sortedIds } from '../base/order.ts';
import type { ClosingKind } from '../evaluate/money/internal-closure.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { internalKindOfRole } from '../model/internal-kind.ts';
import { lineOf, linesOn, type Organisation, roleOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Basis } from './basis.ts';

/** Trade or overhead between two units, or of one unit with an unknown counterpart. */
export interface InternalPair {
  readonly kind: ClosingKind;
  readonly unitIds: readonly UnitId[];
}

/** Every pair with a line that some step touched, once, in order. */
export function touchedPairs({ comparison, touchedLines }: Basis): InternalPair[] {
  const pairs = new Map<string, InternalPair>();
  for (const state of [comparison.before, comparison.after]) {
    for (const id of touchedLines()) {
      const line = lookUp(state.tables.lines, id);
      const kind = line === undefined ? null : internalKindOfRole(roleOf(state, line));
      if (line === undefined || kind === null || kind === 'funding') continue;
      const unitIds = pairOf(line);
      pairs.set(JSON.stringify([kind, unitIds]), { kind, unitIds });
    }
  }
  return [...pairs.values()].sort((a, b) => compareIdLists([a.kind, ...a.unitIds], [b.kind, ...b.unitIds]));
}

/** The lines of a pair in a state. */
export function linesOfPair(state: Organisation, { kind, unitIds }: InternalPair): BudgetLine[] {
  return unitIds
    .flatMap((unitId) => linesOn(state, unitId))
    .map((id) => lineOf(state, id))
    .filter((line) => internalKindOfRole(roleOf(state, line)) === kind)
    .filter((line) => compareIdLists(pairOf(line), unitIds) === 0);
}

/** Σ of the lines of a pair, öre. */
export function sumOfPair(state: Organisation, pair: InternalPair): bigint {
  return linesOfPair(state, pair).reduce((sum, line) => sum + BigInt(line.amountOre), 0n);
}

function pairOf({ unitId, counterpartId }: BudgetLine): UnitId[] {
  return sortedIds(counterpartId === null ? [unitId] : [unitId, counterpartId]);
}
