import { compareIdLists, compareIds } from '../base/order.ts';
import { toJsonInteger } from '../base/overflow.ts';
import { warningsOfChange } from '../change/verbs.ts';
import { type Warning, warning } from '../model/finding.ts';
import type { Comparison } from './comparison.ts';
import type { StrandedOverhead } from './evaluation.ts';
import { openPairsOf } from './money/internal-closure.ts';
import { tradePairsOf } from './money/internal-trade.ts';
import { movedPersonnel } from './money/personnel-lines.ts';
import { emptyUnitWarnings } from './placement/empty-units.ts';
import { isSmallGroup } from './placement/small-group.ts';
import { managerWarnings } from './reporting/managers.ts';
import { activitiesOf } from './responsibility/activities.ts';

/** What the money tables have already found. */
export interface MoneyFacts {
  readonly strandedOverhead: readonly StrandedOverhead[];
  /** Σ of what passes the border of a legal entity in the last state, per entity, full-year öre. */
  readonly crossEntityByEntity: ReadonlyMap<string, bigint>;
}

/** Every warning, by code, then refs, then amount; no duplicates. Warnings never change the verdict. */
export function warningsOf(comparison: Comparison, money: MoneyFacts): Warning[] {
  const found: Warning[] = [
    ...money.strandedOverhead.map((row) => warning('strandedOverhead', [row.boardId], row.strandedOre)),
    ...[...money.crossEntityByEntity]
      .filter(([, sum]) => sum > 0n)
      .map(([entityId, sum]) => warning('entityPaysMore', [entityId], toJsonInteger(sum))),
    ...tradeWarnings(comparison),
    ...managerWarnings(comparison),
    ...emptyUnitWarnings(comparison),
    ...smallGroups(comparison),
    ...personnelWarnings(comparison),
    ...openPairsOf(comparison.before).map((pair) =>
      warning('internalNotClosed', pair.unitIds, toJsonInteger(pair.sum)),
    ),
    ...(isIndexMixed(comparison) ? [warning('indexMixed', [])] : []),
    ...changeWarnings(comparison),
    ...activitiesOf(comparison)
      .filter((row) => row.responsibleBeforeId !== null && row.responsibleAfterId === null)
      .map((row) => warning('activityWithoutResponsible', [row.activityId])),
  ];
  return withoutDuplicates(found);
}

/** What each applied change warns of by itself: its verb says. */
function changeWarnings({ replay }: Comparison): Warning[] {
  return replay.steps.flatMap(({ change, outcome }) =>
    outcome.kind === 'planned' ? warningsOfChange(change, outcome) : [],
  );
}

/** Trade that lives on and comes to cross a border between boards or between legal entities. */
function tradeWarnings(comparison: Comparison): Warning[] {
  return tradePairsOf(comparison).flatMap(({ sellerId, buyerId, reachBefore, reachAfter, afterOre }) => {
    if (reachBefore === null || reachAfter === null) return [];
    const found: Warning[] = [];
    if (reachBefore === 'sameBoard' && reachAfter === 'sameEntity') {
      found.push(warning('tradeCrossesBoards', [sellerId, buyerId], afterOre));
    }
    if (reachBefore !== 'crossEntity' && reachAfter === 'crossEntity') {
      found.push(warning('tradeCrossesEntities', [sellerId, buyerId], afterOre));
    }
    return found;
  });
}

function smallGroups(comparison: Comparison): Warning[] {
  const small = comparison.bodyChangedUnits().filter((unitId) => isSmallGroup(comparison.after, unitId));
  return small.map((unitId) => warning('smallGroup', [unitId]));
}

function personnelWarnings(comparison: Comparison): Warning[] {
  const moved = new Set(comparison.bodyChangedUnits());
  return movedPersonnel(comparison).flatMap((unit) => {
    const unknown = moved.has(unit.unitId) ? unit.unknownCosts.map((id) => warning('positionCostUnknown', [id])) : [];
    const isStated = unit.personnelLines > 0 && unit.positions > 0 && unit.unknownCosts.length === 0;
    if (!isStated || unit.lineSum === unit.positionCost) return unknown;
    return [...unknown, warning('personnelMismatch', [unit.unitId], toJsonInteger(unit.lineSum - unit.positionCost))];
  });
}

function isIndexMixed(comparison: Comparison): boolean {
  const index = comparison.replay.scenario.target?.index ?? [];
  return new Set(index.map((year) => JSON.stringify([year.name, year.published]))).size > 1;
}

function withoutDuplicates(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((row) => [JSON.stringify([row.code, row.refs, row.amountOre]), row])).values()].sort(
    (a, b) => compareIds(a.code, b.code) || compareIdLists(a.refs, b.refs) || Number(a.amountOre) - Number(b.amountOre),
  );
}
