import { toJsonInteger } from '../../base/overflow.ts';
import { findUnit, type Organisation, totalsOf, unitOf } from '../../model/organisation.ts';
import type { StateComparison } from '../comparison.ts';
import type { DifferenceTree } from './difference-row.ts';

/** A place of the difference layer at which its unit stands in some state between before and after. */
export interface StandingPlace {
  /** Key of the row. */
  readonly key: string;
  /** Of the subtree in that state, thousandths of an FTE. */
  readonly fteMilli: number;
}

/**
 * The places of a difference layer at which units stand in a state on the way from before to after (skede), so that the
 * state can be drawn on the layout of the whole. A unit that stands somewhere else by then stands at none of its places,
 * and neither does what is drawn below it. Costs what is drawn. Throws `Overflow`.
 */
export function standingPlaces(
  { rows }: DifferenceTree,
  { before, after }: StateComparison,
  state: Organisation,
): StandingPlace[] {
  const standing = new Set<string>();
  const places: StandingPlace[] = [];
  for (const { key, parentKey, unitId, role } of rows) {
    const unit = unitId === null ? undefined : findUnit(state, unitId);
    if (unit === undefined || (parentKey !== null && !standing.has(parentKey))) continue;
    const wasLast = role === 'old' || findUnit(after, unit.id) === undefined;
    if (unit.parentId !== unitOf(wasLast ? before : after, unit.id).parentId) continue;
    standing.add(key);
    places.push({ key, fteMilli: toJsonInteger(totalsOf(state, unit.id).fteMilli) });
  }
  return places;
}
