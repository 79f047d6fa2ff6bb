import { holds, lookUp } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import { findUnit, type Organisation } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Patch } from '../patch/patch.ts';
import type { Change } from './change.ts';
import { type Refusal, refuse } from './refusal.ts';
import { namedBy, planVerb, rolesNeededBy } from './verbs.ts';

/** What the common checks know beyond the state that the change meets. */
export interface PlanContext {
  /** Units that a skipped createUnit would have made: known, and not tested for life unless the id was taken already. */
  readonly skippedUnitIds: ReadonlySet<UnitId>;
}

/** The patch of a change on the state that earlier ones left, or why it is impossible: first that applies. Changes nothing. */
export function planChange(organisation: Organisation, change: Change): Patch | Refusal {
  return (
    refusalOfIdentity(organisation, change, { skippedUnitIds: new Set() }) ??
    refusalOfAccountGroups(organisation, change) ??
    planVerb(organisation, change)
  );
}

/**
 * Checks 1-4, which come before participation: `beforeBaseline` [change]; `unknownUnit` [ids]; `unknownReference` [ids];
 * `unitNotActive` [ids] for units that are history, have ended, or whose validTo ≤ effectiveDate.
 */
export function refusalOfIdentity(organisation: Organisation, change: Change, context: PlanContext): Refusal | null {
  if (change.effectiveDate < organisation.date) return refuse('beforeBaseline', [change.id]);
  const named = namedBy(change);
  const unknown = [...named.units, ...(named.predecessors ?? [])].filter(
    (id) => !isKnownUnit(organisation, id) && !context.skippedUnitIds.has(id),
  );
  if (unknown.length > 0) return refuse('unknownUnit', sortedIds(unknown));
  const references = unknownReferences(organisation, change);
  if (references.length > 0) return refuse('unknownReference', sortedIds(references));
  const inactive = named.units.filter(
    (id) =>
      !isActiveOn(organisation, id, change.effectiveDate) &&
      (isKnownUnit(organisation, id) || !context.skippedUnitIds.has(id)),
  );
  return inactive.length > 0 ? refuse('unitNotActive', sortedIds(inactive)) : null;
}

/** Check 6: `missingAccountGroup` [roles]. */
export function refusalOfAccountGroups(organisation: Organisation, change: Change): Refusal | null {
  const missing = rolesNeededBy(change).filter((role) => !organisation.reference.groupOfRole.has(role));
  return missing.length > 0 ? refuse('missingAccountGroup', sortedIds(missing)) : null;
}

function isKnownUnit(organisation: Organisation, id: UnitId): boolean {
  return (
    organisation.reference.unitRanks.has(id) ||
    findUnit(organisation, id) !== undefined ||
    holds(organisation.tables.endings, id)
  );
}

function isActiveOn(organisation: Organisation, id: UnitId, date: string): boolean {
  const unit = findUnit(organisation, id);
  return unit !== undefined && (unit.validTo === null || date < unit.validTo);
}

function unknownReferences(organisation: Organisation, change: Change): string[] {
  const named = namedBy(change);
  const { reference, tables } = organisation;
  return [
    ...(named.positions ?? []).filter((id) => !holds(tables.positions, id)),
    ...(named.lines ?? []).filter((id) => !holds(tables.lines, id) || isMadeByChange(organisation, id)),
    ...(named.staffFunctions ?? []).filter((id) => !reference.staffFunctions.has(id)),
    ...(named.accountGroups ?? []).filter((id) => !reference.accountGroups.has(id)),
    ...(named.activities ?? []).filter((id) => !holds(tables.activities, id)),
    ...(change.decisionId !== null && !reference.decisionIds.has(change.decisionId) ? [change.decisionId] : []),
  ];
}

/** Lines made by changes cannot be named, but for pieces of a line of the file. */
function isMadeByChange(organisation: Organisation, id: string): boolean {
  const origin = lookUp(organisation.tables.lines, id)?.origin;
  return origin !== undefined && origin.kind !== 'piece';
}
