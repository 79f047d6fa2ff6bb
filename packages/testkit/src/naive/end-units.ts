import type { Ended, State } from './state.ts';

/** Ends units and passes all that is theirs on: what lay between them and the receiver is internal no more and ceases. */
export function endUnits(
  state: State,
  { ids, into, how }: { readonly ids: readonly string[]; readonly into: string; readonly how: Ended['how'] },
): State {
  const pass = (id: string): string => (ids.includes(id) ? into : id);
  return {
    ...state,
    units: state.units
      .filter((unit) => !ids.includes(unit.id))
      .map((unit) => ({ ...unit, parentId: unit.parentId === null ? null : pass(unit.parentId) })),
    ended: [...state.ended, ...ids.map((id) => ({ id, homeId: into, how }))],
    positions: state.positions.map((row) => ({ ...row, unitId: pass(row.unitId) })),
    lines: state.lines
      .map((line) => ({
        ...line,
        unitId: pass(line.unitId),
        counterpartId: line.counterpartId === null ? null : pass(line.counterpartId),
      }))
      .filter((line) => line.unitId !== line.counterpartId),
    activities: state.activities.map(({ id, unitId }) => {
      if (unitId === null || !ids.includes(unitId)) return { id, unitId };
      return { id, unitId: how === 'merged' ? into : null };
    }),
  };
}
