import type { BudgetLine, Organisation, Patch, Position, RowUpdate, TableDiff, Unit, UnitId } from '@samorg/domain';
import { childrenOf, findUnit, lineOf, linesOn, linksOf, positionOf, positionsOn, unitOf } from '@samorg/domain';

/** Rows that a patch leaves on units that it ends, or naming them, as they are to be when they pass on. */
export interface PassedOn {
  readonly units: readonly RowUpdate<Unit>[];
  readonly positions: readonly RowUpdate<Position>[];
  readonly lines: readonly RowUpdate<BudgetLine>[];
  /** Lines between what becomes one unit. */
  readonly ceasing: readonly BudgetLine[];
}

/**
 * The units that a patch ends, with who takes over what is left on them: their home, followed past others that end with them.
 * Units whose home is not there are left out: they cannot end here.
 */
export function heirsIn(patch: Patch, stands: (unitId: UnitId) => boolean): ReadonlyMap<UnitId, UnitId> {
  const homes = new Map((patch.endings?.added ?? []).map((ending) => [ending.id, ending.homeId]));
  const heirs = new Map<UnitId, UnitId>();
  for (const { id } of patch.units?.removed ?? []) {
    let heir = homes.get(id);
    for (let next = heir; next !== undefined; next = homes.get(next)) heir = next;
    if (heir !== undefined && stands(heir)) heirs.set(id, heir);
  }
  return heirs;
}

/**
 * What a patch does not know of the units that it ends: lines of another budget year, and what came to them since it was made.
 * As in a merger it passes to the heir.
 */
export function passedOn(organisation: Organisation, patch: Patch, heirs: ReadonlyMap<UnitId, UnitId>): PassedOn {
  const ending = [...heirs].filter(([id]) => findUnit(organisation, id) !== undefined);
  const settled = {
    units: touchedBy(patch.units),
    positions: touchedBy(patch.positions),
    lines: touchedBy(patch.lines),
  };
  const units = ending.flatMap(([id, heir]) =>
    childrenOf(organisation, id)
      .filter((child) => !settled.units.has(child))
      .map((child) => update(unitOf(organisation, child), { parentId: heir })),
  );
  const positions = ending.flatMap(([id, heir]) =>
    positionsOn(organisation, id)
      .filter((position) => !settled.positions.has(position))
      .map((position) => update(positionOf(organisation, position), { unitId: heir })),
  );
  const named = ending.flatMap(([id]) => [
    ...linesOn(organisation, id),
    ...(['trade', 'overhead', 'funding'] as const).flatMap((kind) => linksOf(organisation, kind, id)),
  ]);
  const lines: RowUpdate<BudgetLine>[] = [];
  const ceasing: BudgetLine[] = [];
  for (const id of new Set(named)) {
    if (settled.lines.has(id)) continue;
    const line = lineOf(organisation, id);
    const unitId = heirs.get(line.unitId) ?? line.unitId;
    const counterpartId = line.counterpartId === null ? null : (heirs.get(line.counterpartId) ?? line.counterpartId);
    if (unitId === counterpartId) ceasing.push(line);
    else lines.push(update(line, { unitId, counterpartId }));
  }
  return { units, positions, lines, ceasing };
}

function update<Row extends { readonly id: string }>(row: Row, after: Partial<Row>): RowUpdate<Row> {
  const before: Partial<Row> = {};
  for (const field of Object.keys(after) as (keyof Row)[]) before[field] = row[field];
  return { id: row.id, before, after };
}

function touchedBy<Row extends { readonly id: string }>(diff: TableDiff<Row> | undefined): ReadonlySet<string> {
  return new Set([...(diff?.updated ?? []), ...(diff?.removed ?? [])].map((row) => row.id));
}
