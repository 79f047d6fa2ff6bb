import { childrenOf, unitOf, upwardsFrom } from '../../model/organisation.ts';
import { compareSiblings } from '../../model/reference-data.ts';
import type { UnitId, UnitKind } from '../../model/unit.ts';
import { isBodyKind } from '../../model/unit-place.ts';
import type { StateComparison } from '../comparison.ts';
import { type ChangedPlaces, statesOf } from '../placement/changed-places.ts';
import type { PlaceRole } from './difference-row.ts';

/** What the rows of one body are written from. */
export interface BandContext {
  readonly comparison: StateComparison;
  readonly places: ChangedPlaces;
  /** Keys of piles and branches that the reader has opened. */
  readonly open: ReadonlySet<string>;
  readonly band: UnitId;
  /** Gives more than it receives: its places of before come first, so that old and new place meet at the seam. */
  readonly isGiver: boolean;
}

/** Kinds that are not drawn unless something happens to them: they hold no staff of the line. */
const quietKinds: readonly UnitKind[] = [
  'assembly',
  'board',
  'committee',
  'finance',
  'managementGroup',
  'legalEntity',
  'association',
];

/** A drawn unit whose children are written: the units that it stands for (a body and its only administration). */
export interface ParentPlace {
  readonly parents: readonly UnitId[];
  readonly hidden: UnitId | null;
  readonly parentKey: string;
  readonly depth: number;
}

/** A unit at one of its places. */
export interface ChildPlace {
  readonly id: UnitId;
  readonly role: PlaceRole;
}

/** Children with something to tell, and those without that are of the line. */
export function sortedChildren(
  context: BandContext,
  place: ParentPlace,
): { readonly lively: readonly ChildPlace[]; readonly quiet: readonly ChildPlace[] } {
  const children = place.parents.flatMap((id) => childPlaces(context, id)).filter((child) => child.id !== place.hidden);
  return {
    lively: children.filter((child) => isLively(context, child)),
    quiet: children.filter(
      (child) => !isLively(context, child) && !quietKinds.includes(unitOf(context.comparison.after, child.id).kind),
    ),
  };
}

/** Giver: places of before, then what stays, what is changed, what is not. Receiver: the other way round. */
export function orderOf({ comparison, places, isGiver }: BandContext, { id, role }: ChildPlace): number {
  const states = statesOf(comparison, places, id);
  const rank = role === 'old' ? 1 : states.includes('stays') ? 2 : role === 'same' ? 3 : 4;
  return isGiver ? rank : rank === 3 ? 1 : rank + 1;
}

/** Children of now, and those that have left this place. A body has a band of its own and is never drawn in another's. */
function childPlaces({ comparison, places }: BandContext, id: UnitId): ChildPlace[] {
  const now = childrenOf(comparison.after, id)
    .filter((child) => !isBodyKind(unitOf(comparison.after, child).kind))
    .map(
      (child): ChildPlace => ({
        id: child,
        role: places.rehomed.has(child) || places.created.has(child) ? 'new' : 'same',
      }),
    );
  if (isInRehomedBranch(comparison, places, id)) return now;
  const gone = (places.leavers.get(id) ?? []).filter((child) => !isBodyKind(unitOf(comparison.before, child).kind));
  return [...now, ...gone.map((child): ChildPlace => ({ id: child, role: 'old' }))].sort((a, b) =>
    compareSiblings(comparison.after.reference, a.id, b.id),
  );
}

/** Whether a unit stands where its branch has come to: what has left it has done so at the old place. */
function isInRehomedBranch({ after }: StateComparison, places: ChangedPlaces, id: UnitId): boolean {
  for (const unit of upwardsFrom(after, id)) {
    if (isBodyKind(unit.kind)) return false;
    if (places.rehomed.has(unit.id)) return true;
  }
  return false;
}

function isLively(context: BandContext, { id, role }: ChildPlace): boolean {
  return role !== 'same' || context.places.open.has(id) || statesOf(context.comparison, context.places, id).length > 0;
}
