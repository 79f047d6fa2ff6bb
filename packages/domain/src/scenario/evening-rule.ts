import { isOverheadRole } from '../model/account-group.ts';
import type { BudgetLine, BudgetLineId } from '../model/budget-line.ts';
import { bodyOf, legalEntityOf, lineOf, linksOf, type Organisation, roleOf } from '../model/organisation.ts';
import { type Patch, tableDiff } from '../patch/patch.ts';
import { rehomedBranches, unitsOfBranch } from './rehomed-units.ts';

/**
 * Evening rule (overhead, OH): when all changes of a date are done, an overhead line with a known counterpart that existed in
 * the morning ceases if its two units were under one body then and are not now, or in one legal entity then and not now.
 * Both sides cease together. A pair that crossed boards already in the morning stays.
 * Looks only where something was given another parent or a line was rewritten; no change makes an overhead line.
 */
export function eveningPatch(morning: Organisation, evening: Organisation, dayPatch: Patch): Patch {
  const removed: BudgetLine[] = [];
  for (const id of candidateLines(morning, evening, dayPatch)) {
    const [before, after] = [lineOf(morning, id), lineOf(evening, id)];
    if (
      isOverheadRole(roleOf(morning, before)) &&
      isParted({ organisation: morning, line: before }, { organisation: evening, line: after })
    )
      removed.push(after);
  }
  return removed.length === 0 ? {} : { lines: tableDiff({ removed }) };
}

/** Overhead lines with one end in a branch that came under another body or employer, and lines that were rewritten. */
function candidateLines(morning: Organisation, evening: Organisation, dayPatch: Patch): Set<BudgetLineId> {
  const ids = new Set<BudgetLineId>();
  const branches = rehomedBranches(morning, evening, dayPatch);
  const roots = new Set(branches.map((branch) => branch.rootId));
  for (const branch of branches) {
    if (!branch.bodyChanges && !branch.entityChanges) continue;
    const together = new Set(unitsOfBranch(evening, branch.rootId, roots));
    for (const unitId of together) {
      for (const id of linksOf(evening, 'overhead', unitId)) {
        const { unitId: one, counterpartId: other } = lineOf(evening, id);
        if (other === null || !together.has(one) || !together.has(other)) ids.add(id);
      }
    }
  }
  for (const update of dayPatch.lines?.updated ?? []) ids.add(update.id);
  return ids;
}

interface SeenLine {
  readonly organisation: Organisation;
  readonly line: BudgetLine;
}

/** Whether the two ends, both known, were together, under one body or in one legal entity, and no longer are. */
function isParted(morning: SeenLine, evening: SeenLine): boolean {
  return [bodyOf, legalEntityOf].some((homeOf) => isTogether(morning, homeOf) && !isTogether(evening, homeOf));
}

function isTogether({ organisation, line }: SeenLine, homeOf: typeof bodyOf): boolean {
  const { unitId, counterpartId } = line;
  return counterpartId !== null && homeOf(organisation, unitId) === homeOf(organisation, counterpartId);
}
