import { toJsonInteger } from '../../base/overflow.ts';
import { totalsOf } from '../../model/organisation.ts';
import type { StateComparison } from '../comparison.ts';
import { type ChangedPlaces, changedPlacesOf, staysWithinBody } from '../placement/changed-places.ts';
import { writeBand } from './band-rows.ts';
import { bandsOf, type DrawnBand } from './difference-bands.ts';
import type { DifferenceLink, DifferenceRow, DifferenceTree } from './difference-row.ts';

/**
 * The difference layer: one tree on the union of before and after, opened where something changes and where the reader asks
 * (`open` holds keys of rows); with nothing changed, the bodies as they are. A unit that changes parent has two places. Depends on the data and on `open` only, so before,
 * after and changes share it. Costs what is drawn.
 */
export function differenceTreeOf(comparison: StateComparison, open: ReadonlySet<string>): DifferenceTree {
  const places = changedPlacesOf(comparison);
  const { drawn, folded } = bandsOf(comparison, places);
  const shown = [...drawn];
  const write = ({ id, isGiver }: DrawnBand): DifferenceRow[] =>
    writeBand({ comparison, places, open, band: id, isGiver });
  const rows = drawn.flatMap(write);
  for (const { pile, bands } of folded) {
    const isOpen = open.has(pile.key);
    if (drawn.length > 0) rows.push({ ...pile, opened: isOpen });
    if (drawn.length > 0 && !isOpen) continue;
    rows.push(...bands.flatMap(write));
    shown.push(...bands);
  }
  return {
    rows,
    links: linksOf(comparison, places, rows),
    bands: shown.map(({ id, name }) => ({ id, name })),
  };
}

/** One link for each unit that is drawn at its old and at its new place. */
function linksOf(comparison: StateComparison, places: ChangedPlaces, rows: readonly DifferenceRow[]): DifferenceLink[] {
  const newPlaces = new Map(
    rows.flatMap((row) => (row.role === 'new' && row.unitId !== null ? [[row.unitId, row.key]] : [])),
  );
  return rows.flatMap(({ key, role, unitId }) => {
    const toKey = unitId === null ? undefined : newPlaces.get(unitId);
    if (role !== 'old' || unitId === null || toKey === undefined) return [];
    const totals = totalsOf(comparison.after, unitId);
    return [
      {
        fromKey: key,
        toKey,
        state: places.staying.has(unitId) ? ('stays' as const) : ('moved' as const),
        crossesBoard: !staysWithinBody(comparison, unitId),
        fteMilli: toJsonInteger(totals.fteMilli),
        headcount: toJsonInteger(totals.headcount),
      },
    ];
  });
}
