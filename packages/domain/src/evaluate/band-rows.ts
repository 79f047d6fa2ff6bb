import { toJsonInteger } from '../base/overflow.ts';
import {
  childrenOf,
  downwardsFrom,
  findUnit,
  type Organisation,
  ownTotalsOf,
  totalsOf,
  unitOf,
  upwardsFrom,
} from '../model/organisation.ts';
import { compareSiblings } from '../model/reference-data.ts';
import type { Unit, UnitId, UnitKind } from '../model/unit.ts';
import { isBodyKind } from '../model/unit-place.ts';
import { type ChangedPlaces, statesOf, staysWithinBody } from './changed-places.ts';
import type { Comparison } from './comparison.ts';
import { type DifferenceRow, differenceRow, type PlaceRole } from './difference-row.ts';

/** What the rows of one body are written from. */
export interface BandContext {
  readonly comparison: Comparison;
  readonly places: ChangedPlaces;
  /** Keys of piles and branches that the reader has opened. */
  readonly open: ReadonlySet<string>;
  readonly band: UnitId;
  /** Gives more than it receives: its places of before come first, so that old and new place meet at the seam. */
  readonly isGiver: boolean;
}

/** Moved branches of up to so many units are drawn in full. */
const drawnFollowers = 5;

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

/** The rows of one body, depth first: the body with its administrations as second line, then what changes below it. */
export function writeBand(context: BandContext): DifferenceRow[] {
  const { comparison, band } = context;
  const { after, before } = comparison;
  const unit = findUnit(after, band) ?? unitOf(before, band);
  const state = findUnit(after, band) === undefined ? before : after;
  const administrations = childrenOf(state, band).filter((id) => unitOf(state, id).kind === 'administration');
  const [only] = administrations;
  const folded =
    administrations.length === 1 && only !== undefined && state === after && isSteady(context, only) ? only : null;
  const head = differenceRow({
    key: band,
    parentKey: null,
    depth: 0,
    band,
    unitId: band,
    name: unit.name,
    nameBefore: renamedFrom(comparison, band),
    kind: unit.kind,
    states: statesOf(comparison, context.places, band).filter((state) => state === 'ended' || state === 'added'),
    administrationNames: administrations.map((id) => unitOf(state, id).name),
    fteMilliBefore: fteIn(before, band),
    fteMilliAfter: fteIn(after, band),
    ownFteMilliAfter: ownFteIn(after, band),
  });
  const parents = folded === null ? [band] : [band, folded];
  const place = { parents, hidden: folded, parentKey: band, depth: 1 };
  const { lively, quiet } = sortedChildren(context, place);
  if (lively.length > 0) return [{ ...head, opened: true }, ...writeChildren(context, place)];
  const opened = context.open.has(band);
  const row = { ...head, openable: quiet.length > 0, opened };
  return opened ? [row, ...writeChildren(context, place)] : [row];
}

/** A drawn unit whose children are written: the units that it stands for (a body and its only administration). */
interface ParentPlace {
  readonly parents: readonly UnitId[];
  readonly hidden: UnitId | null;
  readonly parentKey: string;
  readonly depth: number;
}

interface ChildPlace {
  readonly id: UnitId;
  readonly role: PlaceRole;
}

/** Children with something to tell, and those without that are of the line. */
function sortedChildren(
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

function writeChildren(context: BandContext, place: ParentPlace): DifferenceRow[] {
  const { lively, quiet } = sortedChildren(context, place);
  if (lively.length === 0) return quiet.flatMap((child) => writePlace(context, child, place));
  const drawn = [
    ...lively.map((child) => ({ order: orderOf(context, child), rows: () => writePlace(context, child, place) })),
    ...quietPlaces(context, quiet, place),
  ];
  return drawn.sort((a, b) => a.order - b.order).flatMap((entry) => entry.rows());
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
function isInRehomedBranch({ after }: Comparison, places: ChangedPlaces, id: UnitId): boolean {
  for (const unit of upwardsFrom(after, id)) {
    if (isBodyKind(unit.kind)) return false;
    if (places.rehomed.has(unit.id)) return true;
  }
  return false;
}

function isLively(context: BandContext, { id, role }: ChildPlace): boolean {
  return role !== 'same' || context.places.open.has(id) || statesOf(context.comparison, context.places, id).length > 0;
}

function isSteady({ places }: BandContext, id: UnitId): boolean {
  return !places.rehomed.has(id) && !places.created.has(id) && !places.staying.has(id);
}

/** Giver: places of before, then what stays, what is changed, what is not. Receiver: the other way round. */
function orderOf({ comparison, places, isGiver }: BandContext, { id, role }: ChildPlace): number {
  const states = statesOf(comparison, places, id);
  const rank = role === 'old' ? 1 : states.includes('stays') ? 2 : role === 'same' ? 3 : 4;
  return isGiver ? rank : rank === 3 ? 1 : rank + 1;
}

function writePlace(context: BandContext, child: ChildPlace, place: ParentPlace): DifferenceRow[] {
  const { comparison, places, band } = context;
  const { before, after } = comparison;
  const { id, role } = child;
  const unit = findUnit(after, id) ?? unitOf(before, id);
  const key = role === 'same' ? id : `${id}@${role}`;
  const states = statesOf(comparison, places, id);
  const followers = role === 'old' ? followersOf(before, places, id) : [];
  const row = differenceRow({
    key,
    parentKey: place.parentKey,
    depth: place.depth,
    band,
    unitId: id,
    name: unit.name,
    nameBefore: renamedFrom(comparison, id),
    kind: unit.kind,
    role,
    states,
    withinBoard: states.includes('moved') && staysWithinBody(comparison, id),
    exceptNames: exceptionsOf(context, id),
    followCount: followers.length,
    fteMilliBefore: role === 'new' ? null : fteIn(before, id),
    fteMilliAfter: role === 'old' ? null : fteIn(after, id),
    ownFteMilliAfter: role === 'old' ? null : ownFteIn(after, id),
  });
  if (role === 'old')
    return [row, ...writeLeaversBelow(context, id, { ...place, parentKey: key, depth: place.depth + 1 })];
  return withBranch(context, row, id);
}

/** A living place with what is drawn below it: changed branches always, moved ones while small, others when opened. */
function withBranch(context: BandContext, row: DifferenceRow, id: UnitId): DifferenceRow[] {
  const { comparison, places, open } = context;
  const { after } = comparison;
  const hasChildren = childrenOf(after, id).length > 0 || places.leavers.has(id);
  if (!hasChildren) return [row];
  const isMovedWhole = row.states.includes('moved') && !places.open.has(id);
  const size = isMovedWhole ? countBelow(after, id, drawnFollowers + 1) : 0;
  const isDrawn = places.open.has(id) || (isMovedWhole && size <= drawnFollowers) || open.has(row.key);
  if (!isDrawn) {
    const followCount = isMovedWhole ? countBelow(after, id, Number.POSITIVE_INFINITY) : 0;
    return [{ ...row, followCount, openable: true }];
  }
  const canClose = open.has(row.key) && !places.open.has(id) && !(isMovedWhole && size <= drawnFollowers);
  const place = { parents: [id], hidden: null, parentKey: row.key, depth: row.depth + 1 };
  return [{ ...row, openable: canClose, opened: true }, ...writeChildren(context, place)];
}

/** Units that have left a branch whose place is no more: drawn below its ghost, however deep they were. */
function writeLeaversBelow(context: BandContext, id: UnitId, place: ParentPlace): DifferenceRow[] {
  const { comparison, places } = context;
  return [...downwardsUntilLeavers(comparison.before, places, id)].flatMap((leaver) =>
    writePlace(context, { id: leaver, role: 'old' }, place),
  );
}

function* downwardsUntilLeavers(before: Organisation, places: ChangedPlaces, id: UnitId): Generator<UnitId> {
  for (const child of childrenOf(before, id)) {
    if (places.rehomed.has(child) || places.ended.has(child)) yield child;
    else yield* downwardsUntilLeavers(before, places, child);
  }
}

/** Unchanged siblings: one is drawn plain, more are piled, and an opened pile shows them all. */
function quietPlaces(
  context: BandContext,
  quiet: readonly ChildPlace[],
  place: ParentPlace,
): { readonly order: number; readonly rows: () => DifferenceRow[] }[] {
  if (quiet.length === 0) return [];
  const { comparison, open, band, isGiver } = context;
  const order = isGiver ? 9 : 0;
  const rows = (): DifferenceRow[] => quiet.flatMap((child) => writePlace(context, child, place));
  if (quiet.length === 1) return [{ order, rows }];
  const key = `pile:${place.parentKey}`;
  const fte = quiet.reduce((sum, child) => sum + totalsOf(comparison.after, child.id).fteMilli, 0n);
  const pile = differenceRow({
    key,
    parentKey: place.parentKey,
    depth: place.depth,
    band,
    pile: { count: quiet.length, fteMilli: toJsonInteger(fte), fundingChangeOre: null, boardsOnly: false },
    openable: true,
    opened: open.has(key),
  });
  return [{ order, rows: () => (open.has(key) ? [pile, ...rows()] : [pile]) }];
}

function exceptionsOf({ comparison, places }: BandContext, id: UnitId): string[] {
  return [...places.staying]
    .filter(([, movedId]) => movedId === id)
    .map(([excepted]) => unitOf(comparison.after, excepted).name);
}

/** Units below a place of before that go where the unit goes. */
function followersOf(before: Organisation, places: ChangedPlaces, id: UnitId): UnitId[] {
  return [...downwardsFrom(before, id)].filter((below) => below !== id && !hasLeft({ before, places }, below, id));
}

function hasLeft(
  { before, places }: { readonly before: Organisation; readonly places: ChangedPlaces },
  id: UnitId,
  above: UnitId,
): boolean {
  for (const unit of upwardsFrom(before, id)) {
    if (unit.id === above) return false;
    if (places.rehomed.has(unit.id) || places.ended.has(unit.id)) return true;
  }
  return false;
}

function countBelow(organisation: Organisation, id: UnitId, limit: number): number {
  let count = -1;
  for (const _ of downwardsFrom(organisation, id)) if (++count >= limit) break;
  return count;
}

function renamedFrom({ before, after }: Comparison, id: UnitId): string | null {
  const [old, now]: (Unit | undefined)[] = [findUnit(before, id), findUnit(after, id)];
  return old !== undefined && now !== undefined && old.name !== now.name ? old.name : null;
}

function fteIn(organisation: Organisation, id: UnitId): number | null {
  return findUnit(organisation, id) === undefined ? null : toJsonInteger(totalsOf(organisation, id).fteMilli);
}

function ownFteIn(organisation: Organisation, id: UnitId): number | null {
  return findUnit(organisation, id) === undefined ? null : toJsonInteger(ownTotalsOf(organisation, id).fteMilli);
}
