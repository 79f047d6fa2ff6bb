import { entriesOf, isRootKind, mayStandUnder, type Organisation, type Unit, valuesOf } from '@samorg/domain';

/** Units that stand nowhere, twice, under what may not hold them, or below themselves. */
export function strayUnitsIn(organisation: Organisation): string[] {
  const units = new Map(entriesOf(organisation.tables.units));
  const listed = [...entriesOf(organisation.children)].flatMap(([parentId, ids]) =>
    ids.map((id) => ({ id, parentId })),
  );
  const stray = [...units.values()].filter((unit) => {
    const places = listed.filter(({ id }) => id === unit.id);
    if (places.length !== 1 || places[0]?.parentId !== unit.parentId) return true;
    if (unit.parentId === null) return !isRootKind(unit.kind);
    const parent = units.get(unit.parentId);
    return parent === undefined || !mayStandUnder(unit.kind, parent.kind) || !reachesRoot(units, unit);
  });
  return [...stray.map((unit) => unit.id), ...listed.filter(({ id }) => !units.has(id)).map(({ id }) => id)];
}

/** Positions and lines on units that do not live, and lines whose counterpart does not. */
export function strayRowsIn({ tables }: Organisation): string[] {
  const living = new Set([...valuesOf(tables.units)].map((unit) => unit.id));
  const positions = [...valuesOf(tables.positions)].filter((position) => !living.has(position.unitId));
  const lines = [...valuesOf(tables.lines)].filter(
    (line) => !living.has(line.unitId) || (line.counterpartId !== null && !living.has(line.counterpartId)),
  );
  return [...positions, ...lines].map((row) => row.id);
}

function reachesRoot(units: ReadonlyMap<string, Unit>, unit: Unit): boolean {
  let at: Unit | undefined = unit;
  for (let steps = 0; at !== undefined && steps <= units.size; steps += 1) {
    if (at.parentId === null) return true;
    at = units.get(at.parentId);
  }
  return false;
}
