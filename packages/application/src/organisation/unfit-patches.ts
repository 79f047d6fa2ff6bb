import type { OrganisationStatement, PackedStatement } from '@samorg/domain';
import { applyPatch } from '@samorg/domain';
import { unfitRows } from './fitted-patch.ts';
import type { AppliedPatch } from './stored-organisation.ts';
import { snapshotOf } from './stored-organisation.ts';

/**
 * Ids of the rows by which some patch does not stand on the organisation that it meets on its day, sorted. Empty = all that
 * is applied holds together. Builds a snapshot per day and budget year of a patch, so it is for writes, not for reads.
 */
export function unfitPatches(
  statement: OrganisationStatement | PackedStatement,
  applied: readonly AppliedPatch[],
): readonly string[] {
  const unfit = new Set<string>();
  applied.forEach((next, at) => {
    const { effectiveDate, budgetYear, patch } = next;
    const before = snapshotOf({ statement, applied: applied.slice(0, at) }, effectiveDate, budgetYear);
    const rows = unfitRows(before, patch);
    for (const id of rows) unfit.add(id);
    // The rules of the tree are the domain's: a patch whose rows fit must also go in.
    if (rows.length === 0) applyPatch(before, patch);
  });
  return [...unfit].sort();
}
