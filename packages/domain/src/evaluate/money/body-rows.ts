import { entriesOf, valuesOf } from '../../base/layered-map.ts';
import { sortedIds } from '../../base/order.ts';
import { rememberOne } from '../../base/remember.ts';
import { bodyOf, homeOf, legalEntityOf, type Organisation, totalsOf, unitOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Replay } from '../../scenario/replay.ts';

/**
 * The rows of every table per board, the same in each year: every board that lives in the baseline or on the evening of some
 * change date, and every other accounting body on which then a line lies or a one-off falls. In order of id.
 */
export function bodyRows(replay: Replay): UnitId[] {
  const rows = new Set<UnitId>();
  for (const state of [replay.baseline, ...replay.evenings.map((evening) => evening.organisation)]) {
    for (const id of rowsOfState(state)) rows.add(id);
  }
  for (const { organisation, date } of replay.evenings) {
    for (const oneOff of valuesOf(organisation.tables.oneOffs)) {
      if (oneOff.date === date) rows.add(bodyOf(organisation, oneOff.unitId));
    }
  }
  return sortedIds(rows);
}

/** Boards, and other accounting bodies with lines, of one state. Kept: every preview asks its baseline again. */
const rowsOfState = rememberOne((state: Organisation): readonly UnitId[] =>
  [...entriesOf(state.bodies)].flatMap(([id]) =>
    unitOf(state, id).kind === 'board' || totalsOf(state, id).lineCount > 0 ? [id] : [],
  ),
);

/** The rows of each legal entity, in order; an ended board belongs where its home is. */
export function rowsByEntity(after: Organisation, rows: readonly UnitId[]): Map<UnitId, UnitId[]> {
  const groups = new Map<UnitId, UnitId[]>();
  for (const row of rows) {
    const entityId = legalEntityOf(after, homeOf(after, row));
    groups.set(entityId, [...(groups.get(entityId) ?? []), row]);
  }
  return groups;
}
