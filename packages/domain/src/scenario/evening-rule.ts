import { lookUp } from '../base/layered-map.ts';
import { isOverheadRole } from '../model/account-group.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import {
  bodyOf,
  childrenOf,
  legalEntityOf,
  linesOn,
  type Organisation,
  roleOf,
  totalsOf,
} from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { type Patch, tableDiff } from '../patch/patch.ts';
import { rehomedBranches } from './rehomed-units.ts';

/**
 * Evening rule (overhead, OH): when all changes of a date are done, an overhead line with a known counterpart that existed in
 * the morning ceases if its two units were under one body then and are not now, or in one legal entity then and not now.
 * Both sides cease together. A pair that crossed boards already in the morning stays.
 * Looks only where something was given another parent or a line was rewritten.
 */
export function eveningPatch(morning: Organisation, evening: Organisation, dayPatch: Patch): Patch {
  const removed: BudgetLine[] = [];
  for (const id of candidateLines(morning, evening, dayPatch)) {
    const [before, after] = [lookUp(morning.tables.lines, id), lookUp(evening.tables.lines, id)];
    if (before === undefined || after === undefined) continue;
    if (
      isOverheadRole(roleOf(morning, before)) &&
      isParted({ organisation: morning, line: before }, { organisation: evening, line: after })
    )
      removed.push(after);
  }
  return removed.length === 0 ? {} : { lines: tableDiff({ removed }) };
}

function candidateLines(morning: Organisation, evening: Organisation, dayPatch: Patch): Set<string> {
  const ids = new Set<string>();
  for (const branch of rehomedBranches(morning, evening, dayPatch)) {
    if (!branch.bodyChanges && !branch.entityChanges) continue;
    const stack: UnitId[] = [branch.rootId];
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (totalsOf(evening, id).internalLinkCount === 0) continue;
      for (const lineId of linesOn(evening, id)) ids.add(lineId);
      for (const lineId of lookUp(evening.linesNaming, id) ?? []) ids.add(lineId);
      stack.push(...childrenOf(evening, id));
    }
  }
  for (const update of dayPatch.lines?.updated ?? []) ids.add(update.id);
  return ids;
}

interface SeenLine {
  readonly organisation: Organisation;
  readonly line: BudgetLine;
}

/** Whether the two ends were together, under one body or in one legal entity, and no longer are. */
function isParted(morning: SeenLine, evening: SeenLine): boolean {
  if (morning.line.counterpartId === null || evening.line.counterpartId === null) return false;
  return [bodyOf, legalEntityOf].some((homeOf) => isTogether(morning, homeOf) && !isTogether(evening, homeOf));
}

function isTogether({ organisation, line }: SeenLine, homeOf: typeof bodyOf): boolean {
  return homeOf(organisation, line.unitId) === homeOf(organisation, line.counterpartId ?? line.unitId);
}
