import { valuesOf } from '../../base/layered-map.ts';
import { compareIdLists } from '../../base/order.ts';
import { rememberOne } from '../../base/remember.ts';
import type { BudgetLine, BudgetLineId } from '../../model/budget-line.ts';
import { type InternalKind, internalKindOfRole } from '../../model/internal-kind.ts';
import { lineOf, linesOn, type Organisation, roleOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Patch } from '../../patch/patch.ts';

/** The internal kinds that must close; board funding is settled by the adjustments. */
export type ClosingKind = Exclude<InternalKind, 'funding'>;

/** A pair of units, or a unit and an unknown one, whose trade or overhead does not sum to 0. */
export interface OpenPair {
  readonly kind: ClosingKind;
  /** In order; one id when the other side is unknown. */
  readonly unitIds: readonly UnitId[];
  readonly sum: bigint;
  readonly lineIds: readonly BudgetLineId[];
}

/** Pairs that are not closed in an organisation. One walk over its lines; kept for as long as the organisation is. */
export const openPairsOf: (organisation: Organisation) => readonly OpenPair[] = rememberOne((organisation) => {
  const pairs = new Map<string, { kind: ClosingKind; unitIds: UnitId[]; sum: bigint; lineIds: BudgetLineId[] }>();
  for (const line of valuesOf(organisation.tables.lines)) {
    const kind = internalKindOf(organisation, line);
    if (kind === null) continue;
    const unitIds = pairOf(line);
    const key = JSON.stringify([kind, ...unitIds]);
    const pair = pairs.get(key) ?? { kind, unitIds, sum: 0n, lineIds: [] };
    pair.sum += BigInt(line.amountOre);
    pair.lineIds.push(line.id);
    pairs.set(key, pair);
  }
  return [...pairs.values()].filter((pair) => pair.sum !== 0n);
});

/**
 * Condition 4 in the last state: each pair's trade and each pair's overhead sums to 0, or to the same as in the baseline.
 * Looks only at the pairs of lines that the patch touches; the others are as they were.
 */
export function isInternallyClosed(before: Organisation, after: Organisation, patch: Patch): boolean {
  const changes = new Map<string, { kind: ClosingKind; unitIds: UnitId[]; change: bigint }>();
  const count = (organisation: Organisation, line: BudgetLine, sign: 1n | -1n): void => {
    const kind = internalKindOf(organisation, line);
    if (kind === null) return;
    const unitIds = pairOf(line);
    const key = JSON.stringify([kind, ...unitIds]);
    const pair = changes.get(key) ?? { kind, unitIds, change: 0n };
    pair.change += sign * BigInt(line.amountOre);
    changes.set(key, pair);
  };
  const diff = patch.lines;
  for (const line of diff?.removed ?? []) count(before, line, -1n);
  for (const line of diff?.added ?? []) count(after, line, 1n);
  for (const { id } of diff?.updated ?? []) {
    count(before, lineOf(before, id), -1n);
    count(after, lineOf(after, id), 1n);
  }
  return [...changes.values()].every(
    ({ kind, unitIds, change }) => change === 0n || sumOfPair(after, kind, unitIds) === 0n,
  );
}

/** Trade or overhead; null for other lines. */
function internalKindOf(organisation: Organisation, line: BudgetLine): ClosingKind | null {
  const kind = internalKindOfRole(roleOf(organisation, line));
  return kind === 'funding' ? null : kind;
}

function pairOf(line: BudgetLine): UnitId[] {
  if (line.counterpartId === null) return [line.unitId];
  const [a, b] = [line.unitId, line.counterpartId];
  return a < b ? [a, b] : [b, a];
}

function sumOfPair(organisation: Organisation, kind: ClosingKind, unitIds: readonly UnitId[]): bigint {
  let sum = 0n;
  for (const unitId of unitIds) {
    for (const id of linesOn(organisation, unitId)) {
      const line = lineOf(organisation, id);
      if (internalKindOf(organisation, line) !== kind || compareIdLists(pairOf(line), unitIds) !== 0) continue;
      sum += BigInt(line.amountOre);
    }
  }
  return sum;
}
