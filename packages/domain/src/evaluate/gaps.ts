import { lookUp } from '../base/layered-map.ts';
import { compareIdLists, compareIds } from '../base/order.ts';
import { gapsOfChange } from '../change/verbs.ts';
import type { Gap } from '../model/finding.ts';
import { bodyOf, lineOf, type Organisation } from '../model/organisation.ts';
import type { Comparison } from './comparison.ts';
import { agreementGaps } from './money/agreement-gaps.ts';
import { type OpenPair, openPairsOf } from './money/internal-closure.ts';
import { movedPersonnel } from './money/personnel-lines.ts';

/** Every gap, by code, then refs; no duplicates. Any gap makes the verdict undetermined. */
export function gapsOf(comparison: Comparison): Gap[] {
  const { before } = comparison;
  const hasBudget = before.reference.statement.columns.lines.year.values.includes(before.budgetYear);
  const found: Gap[] = [
    ...(hasBudget ? [] : [{ code: 'noBudgetForYear' as const, refs: [] }]),
    ...movedPersonnel(comparison)
      .filter((unit) => unit.positionCost > 0n && unit.personnelLines === 0)
      .map((unit) => ({ code: 'personnelLineMissing' as const, refs: [unit.unitId] })),
    ...openPairsOf(before)
      .filter((pair) => isDisturbed(comparison, pair))
      .map((pair) => ({ code: 'internalNotClosed' as const, refs: pair.unitIds })),
    ...agreementGaps(comparison),
    ...comparison.replay.steps.flatMap(({ change, outcome }) =>
      outcome.kind === 'planned' ? gapsOfChange(change, outcome) : [],
    ),
  ];
  return [...new Map(found.map((gap) => [JSON.stringify([gap.code, gap.refs]), gap])).values()].sort(
    (a, b) => compareIds(a.code, b.code) || compareIdLists(a.refs, b.refs),
  );
}

/** Whether on some evening a line of the pair is gone, on another unit, names another counterpart, or is under another body. */
function isDisturbed({ before, replay }: Comparison, pair: OpenPair): boolean {
  return replay.evenings.some(({ organisation }) => pair.lineIds.some((id) => differs(before, organisation, id)));
}

function differs(before: Organisation, evening: Organisation, lineId: string): boolean {
  const [old, now] = [lineOf(before, lineId), lookUp(evening.tables.lines, lineId)];
  if (now === undefined) return true;
  if (old.unitId !== now.unitId || old.counterpartId !== now.counterpartId) return true;
  return bodyOf(before, old.unitId) !== bodyOf(evening, now.unitId);
}
