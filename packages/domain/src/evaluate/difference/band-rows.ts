import { present } from '../../base/assert.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import {
  childrenOf,
  downwardsFrom,
  findUnit,
  type Organisation,
  ownTotalsOf,
  totalsOf,
  unitOf,
} from '../../model/organisation.ts';
import type { Unit, UnitId } from '../../model/unit.ts';
import type { StateComparison } from '../comparison.ts';
import { type ChangedPlaces, statesOf, staysWithinBody } from '../placement/changed-places.ts';
import { type BandContext, type ChildPlace, orderOf, type ParentPlace, sortedChildren } from './child-places.ts';
import { type DifferenceRow, differenceRow } from './difference-row.ts';
import { followersOf } from './followers.ts';

/** Moved branches of up to so many units are drawn in full. */
const drawnFollowers = 5;

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

function writeChildren(context: BandContext, place: ParentPlace): DifferenceRow[] {
  const { lively, quiet } = sortedChildren(context, place);
  if (lively.length === 0) return quiet.flatMap((child) => writePlace(context, child, place));
  const drawn = [
    ...lively.map((child) => ({ order: orderOf(context, child), rows: () => writePlace(context, child, place) })),
    ...quietPlaces(context, quiet, place),
  ];
  return drawn.sort((a, b) => a.order - b.order).flatMap((entry) => entry.rows());
}

function isSteady({ places }: BandContext, id: UnitId): boolean {
  return !places.rehomed.has(id) && !places.created.has(id) && !places.staying.has(id);
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
  const kinds = new Set(quiet.map((child) => unitOf(comparison.after, child.id).kind));
  const fte = quiet.reduce((sum, child) => sum + totalsOf(comparison.after, child.id).fteMilli, 0n);
  const pile = differenceRow({
    key,
    parentKey: place.parentKey,
    depth: place.depth,
    band,
    kind: kinds.size > 1 ? null : present([...kinds][0], 'a pile holds units'),
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

function countBelow(organisation: Organisation, id: UnitId, limit: number): number {
  let count = -1;
  for (const _ of downwardsFrom(organisation, id)) if (++count >= limit) break;
  return count;
}

function renamedFrom({ before, after }: StateComparison, id: UnitId): string | null {
  const [old, now]: (Unit | undefined)[] = [findUnit(before, id), findUnit(after, id)];
  return old !== undefined && now !== undefined && old.name !== now.name ? old.name : null;
}

function fteIn(organisation: Organisation, id: UnitId): number | null {
  return findUnit(organisation, id) === undefined ? null : toJsonInteger(totalsOf(organisation, id).fteMilli);
}

function ownFteIn(organisation: Organisation, id: UnitId): number | null {
  return findUnit(organisation, id) === undefined ? null : toJsonInteger(ownTotalsOf(organisation, id).fteMilli);
}
