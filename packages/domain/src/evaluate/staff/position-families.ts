import { present } from '../../base/assert.ts';
import { holds, lookUp } from '../../base/layered-map.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Position, PositionId } from '../../model/position.ts';
import { addTotals, noTotals, type Totals, totalsOfPosition } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import type { StateComparison } from '../comparison.ts';

/** Who something on a unit belongs to: its accounting body, or its employer. */
export type HomeOf = (organisation: Organisation, id: UnitId) => UnitId;

/** Staff on one unit. */
interface StaffOnUnit {
  readonly unitId: UnitId;
  readonly totals: Totals;
}

/** A position of the baseline with the pieces that changes made of it, as far as a patch writes them: before and after. */
export interface PositionFamily {
  /** Title in the last state, or in the first when it is no more. */
  readonly title: string;
  readonly was: readonly StaffOnUnit[];
  readonly is: readonly StaffOnUnit[];
}

/** The positions that a patch adds, changes or removes, by the position of the baseline that they come from. */
export function writtenFamilies({ before, after, patch, baselines }: StateComparison): PositionFamily[] {
  const families = new Map<PositionId, { title: string; was: StaffOnUnit[]; is: StaffOnUnit[] }>();
  const { added = [], updated = [], removed = [] } = patch.positions ?? {};
  const ids = new Set([...added, ...updated, ...removed].map((row) => row.id));
  for (const id of ids) {
    const originId = originIdOf(baselines, id);
    const [old, now] = [lookUp(before.tables.positions, id), lookUp(after.tables.positions, id)];
    const { title } = present(now ?? old, 'a position that a patch writes is in one of the states');
    const family = families.get(originId) ?? { title, was: [], is: [] };
    families.set(originId, family);
    family.was.push(...staffOf(old));
    family.is.push(...staffOf(now));
  }
  return [...families.values()];
}

/** Staff that was on one unit and is on another, or on the same. */
export interface StaffFlow {
  readonly from: UnitId;
  readonly to: UnitId;
  readonly totals: Totals;
}

/**
 * The ways of a family's staff from where it was to where it is. What can have stayed on its unit has, then what can have
 * stayed with its home (body or employer); so the sums are the same seen from either side. What comes into being or ceases
 * to be goes no way.
 */
export function flowsOfFamily(
  { before, after }: StateComparison,
  { was, is }: PositionFamily,
  homeOf: HomeOf,
): StaffFlow[] {
  const leaving = was.map((staff) => ({ ...staff, homeId: homeOf(before, staff.unitId) }));
  const arriving = is.map((staff) => ({ ...staff, homeId: homeOf(after, staff.unitId) }));
  const flows: StaffFlow[] = [];
  for (const isLike of likenesses) {
    for (const one of leaving) {
      for (const other of arriving.filter((candidate) => isLike(one, candidate))) {
        const totals = lesserOf(one.totals, other.totals);
        flows.push({ from: one.unitId, to: other.unitId, totals });
        one.totals = addTotals(one.totals, totals, -1);
        other.totals = addTotals(other.totals, totals, -1);
      }
    }
  }
  return flows;
}

interface HousedStaff {
  readonly unitId: UnitId;
  readonly homeId: UnitId;
}

/** In the order in which staff before is taken for staff after. */
const likenesses: readonly ((one: HousedStaff, other: HousedStaff) => boolean)[] = [
  (one, other) => one.unitId === other.unitId,
  (one, other) => one.homeId === other.homeId,
  () => true,
];

/**
 * The position of the baseline that a position is, or is a piece of: each piece has its origin's id, `~` and more. Of two
 * baselines, the one that both know, since the later may hold pieces of the earlier; the position itself when there is none.
 */
function originIdOf(baselines: readonly Organisation[], id: PositionId): PositionId {
  for (let end = id.length; end > 0; end = id.lastIndexOf('~', end - 1)) {
    const originId = id.slice(0, end);
    if (baselines.every((baseline) => holds(baseline.tables.positions, originId))) return originId;
  }
  return id;
}

function staffOf(position: Position | undefined): StaffOnUnit[] {
  return position === undefined ? [] : [{ unitId: position.unitId, totals: totalsOfPosition(position) }];
}

/** The lesser of each measure: so much of the one can be the other. */
function lesserOf(a: Totals, b: Totals): Totals {
  const lesser = (one: bigint, other: bigint): bigint => (one < other ? one : other);
  return {
    ...noTotals,
    headcount: lesser(a.headcount, b.headcount),
    vacantHeadcount: lesser(a.vacantHeadcount, b.vacantHeadcount),
    fteMilli: lesser(a.fteMilli, b.fteMilli),
    positionCost: lesser(a.positionCost, b.positionCost),
  };
}
