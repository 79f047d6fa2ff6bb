import { toJsonInteger } from '../base/overflow.ts';
import { totalsOf } from '../model/organisation.ts';
import { writeBand } from './band-rows.ts';
import { type ChangedPlaces, changedPlacesOf, staysWithinBody } from './changed-places.ts';
import type { Comparison } from './comparison.ts';
import { bandsOf } from './difference-bands.ts';
import type { DifferenceLink, DifferenceRow, DifferenceTree } from './difference-row.ts';

/**
 * The difference layer: one tree on the union of before and after, opened where something changes and where the reader asks
 * (`open` holds keys of rows). A unit that changes parent has two places. Depends on the data and on `open` only, so before,
 * after and changes share it. Costs what is drawn.
 */
export function differenceTreeOf(comparison: Comparison, open: ReadonlySet<string>): DifferenceTree {
  const places = changedPlacesOf(comparison);
  const bands = bandsOf(comparison, places);
  const rows = [
    ...bands.drawn.flatMap((band) => writeBand({ comparison, places, open, band: band.id, isGiver: band.isGiver })),
    ...bands.piles,
  ];
  return {
    rows,
    links: linksOf(comparison, places, rows),
    bands: bands.drawn.map(({ id, name }) => ({ id, name })),
  };
}

/** One link for each unit that is drawn at its old and at its new place. */
function linksOf(comparison: Comparison, places: ChangedPlaces, rows: readonly DifferenceRow[]): DifferenceLink[] {
  const newPlaces = new Map(
    rows.flatMap((row) => (row.role === 'new' && row.unitId !== null ? [[row.unitId, row.key]] : [])),
  );
  return rows.flatMap(({ key, role, unitId }) => {
    const toKey = unitId === null ? undefined : newPlaces.get(unitId);
    if (role !== 'old' || unitId === null || toKey === undefined) return [];
    return [
      {
        fromKey: key,
        toKey,
        state: places.staying.has(unitId) ? ('stays' as const) : ('moved' as const),
        crossesBoard: !staysWithinBody(comparison, unitId),
        fteMilli: toJsonInteger(totalsOf(comparison.after, unitId).fteMilli),
      },
    ];
  });
}
