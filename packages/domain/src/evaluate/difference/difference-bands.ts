import { entriesOf } from '../../base/layered-map.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { bodyOf, childrenOf, findUnit, type Organisation, totalsOf, unitOf } from '../../model/organisation.ts';
import { compareSiblings } from '../../model/reference-data.ts';
import { needOf } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import { isRootKind } from '../../model/unit-place.ts';
import type { StateComparison } from '../comparison.ts';
import { type ChangedPlaces, staysWithinBody } from '../placement/changed-places.ts';
import { type DifferenceRow, differenceRow } from './difference-row.ts';

/** A body with changed places, and whether it gives more than it receives. */
export interface DrawnBand {
  readonly id: UnitId;
  readonly name: string;
  readonly isGiver: boolean;
}

/** Bodies folded into one row: untouched ones, or boards of which only the money changes. */
export interface FoldedBands {
  readonly pile: DifferenceRow;
  readonly bands: readonly DrawnBand[];
}

/**
 * The bodies in drawing order: receivers first, then givers by moved FTE so that the largest lies nearest the receiver, then
 * those that only change within. The other boards are folded: those of which only the money changes, and those untouched.
 */
export function bandsOf(
  comparison: StateComparison,
  places: ChangedPlaces,
): { readonly drawn: readonly DrawnBand[]; readonly folded: readonly FoldedBands[] } {
  const flows = flowsOf(comparison, places);
  const ids = concernedBodies(comparison, places);
  const flowOf = (id: UnitId): bigint => flows.get(id) ?? 0n;
  const rank = (id: UnitId): number => (flowOf(id) > 0n ? 0 : flowOf(id) < 0n ? 1 : 2);
  const compareFlows = (a: UnitId, b: UnitId): number => (flowOf(a) < flowOf(b) ? -1 : flowOf(a) > flowOf(b) ? 1 : 0);
  const drawn = [...ids].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    const byFlow = rank(a) === 1 ? compareFlows(a, b) : 0;
    return byFlow || compareSiblings(comparison.after.reference, a, b);
  });
  return {
    drawn: drawn.map((id) => ({ id, name: nameOf(comparison, id), isGiver: rank(id) === 1 })),
    folded: foldedBands(comparison, ids),
  };
}

/** Net FTE that comes to each body with rehomed branches. */
function flowsOf(comparison: StateComparison, places: ChangedPlaces): Map<UnitId, bigint> {
  const { before, after } = comparison;
  const flows = new Map<UnitId, bigint>();
  for (const id of places.rehomed) {
    if (staysWithinBody(comparison, id)) continue;
    const { fteMilli } = totalsOf(after, id);
    const [from, to] = [bodyOf(before, id), bodyOf(after, id)];
    flows.set(from, (flows.get(from) ?? 0n) - fteMilli - 1n);
    flows.set(to, (flows.get(to) ?? 0n) + fteMilli + 1n);
  }
  return flows;
}

function concernedBodies({ before, after }: StateComparison, places: ChangedPlaces): Set<UnitId> {
  const bodies = new Set<UnitId>();
  for (const id of [...places.rehomed, ...places.created, ...places.changed, ...places.ended]) {
    if (findUnit(before, id) !== undefined) bodies.add(bodyOf(before, id));
    if (findUnit(after, id) !== undefined) bodies.add(bodyOf(after, id));
  }
  return bodies;
}

function foldedBands(comparison: StateComparison, concerned: ReadonlySet<UnitId>): FoldedBands[] {
  const { before, after } = comparison;
  const money: UnitId[] = [];
  const untouched: UnitId[] = [];
  for (const id of topBodies(after)) {
    if (concerned.has(id)) continue;
    (needOf(totalsOf(after, id)) === needOf(totalsOf(before, id)) ? untouched : money).push(id);
  }
  const fold = (key: string, ids: readonly UnitId[], boardsOnly: boolean): FoldedBands[] => {
    if (ids.length === 0) return [];
    const sum = (figure: (id: UnitId) => bigint): number =>
      toJsonInteger(ids.reduce((total, id) => total + figure(id), 0n));
    const pile = differenceRow({
      key,
      parentKey: null,
      depth: 0,
      band: key,
      kind: 'board',
      pile: {
        count: ids.length,
        fteMilli: sum((id) => totalsOf(after, id).fteMilli),
        fundingChangeOre: boardsOnly ? sum((id) => needOf(totalsOf(after, id)) - needOf(totalsOf(before, id))) : null,
        boardsOnly,
      },
      openable: true,
    });
    return [{ pile, bands: ids.map((id) => ({ id, name: nameOf(comparison, id), isGiver: false })) }];
  };
  return [...fold('boards:money', money, true), ...fold('boards:untouched', untouched, false)];
}

/** Bodies that a reader looks for: boards, and legal entities and associations that hold units of their own or nothing yet. */
function topBodies(organisation: Organisation): UnitId[] {
  return [...entriesOf(organisation.bodies)]
    .map(([id]) => id)
    .filter((id) => {
      const { kind } = unitOf(organisation, id);
      if (kind === 'board') return true;
      if (!isRootKind(kind)) return false;
      const children = childrenOf(organisation, id).map((child) => unitOf(organisation, child).kind);
      return (
        children.length === 0 || children.some((child) => ['administration', 'department', 'unit'].includes(child))
      );
    })
    .sort((a, b) => compareSiblings(organisation.reference, a, b));
}

function nameOf({ before, after }: StateComparison, id: UnitId): string {
  return (findUnit(after, id) ?? unitOf(before, id)).name;
}
