import { sortedIds } from '../base/order.ts';
import type { Fault } from './fault.ts';
import type { ExternalId, Unit, UnitId } from './unit.ts';
import { isRootKind, mayStandUnder } from './unit-place.ts';

/**
 * Faults of units among themselves: `cycle` [unit] for each that is its own ancestor; `placeNotAllowed` [unit, parent];
 * `inconsistent` [unit] for a missing or needless parent or an empty validity; `duplicateExternalId` [unit, unit].
 */
export function checkUnits(units: readonly Unit[]): Fault[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return [...cycles(units, byId), ...units.flatMap((unit) => placeFaults(unit, byId)), ...sharedExternalIds(units)];
}

function placeFaults(unit: Unit, byId: ReadonlyMap<UnitId, Unit>): Fault[] {
  const faults: Fault[] = [];
  const hasNoTime = unit.validFrom !== null && unit.validTo !== null && unit.validFrom >= unit.validTo;
  const isMisplacedRoot = (unit.parentId === null) !== isRootKind(unit.kind);
  if (hasNoTime || isMisplacedRoot) faults.push({ code: 'inconsistent', refs: [unit.id] });
  const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
  if (parent !== undefined && !mayStandUnder(unit.kind, parent.kind)) {
    faults.push({ code: 'placeNotAllowed', refs: [unit.id, parent.id] });
  }
  return faults;
}

/** Each unit is walked once: what an earlier walk has passed leads to a root, or to a loop that it has told of. */
function cycles(units: readonly Unit[], byId: ReadonlyMap<UnitId, Unit>): Fault[] {
  const passed = new Set<UnitId>();
  const faults: Fault[] = [];
  for (const start of units) {
    const path: UnitId[] = [];
    const onPath = new Set<UnitId>();
    let at: UnitId | null = start.id;
    while (at !== null && !passed.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = byId.get(at)?.parentId ?? null;
    }
    if (at !== null && onPath.has(at)) {
      for (const id of path.slice(path.indexOf(at))) faults.push({ code: 'cycle', refs: [id] });
    }
    for (const id of path) passed.add(id);
  }
  return faults;
}

function sharedExternalIds(units: readonly Unit[]): Fault[] {
  const holders = new Map<string, { readonly unitId: UnitId; readonly row: ExternalId }[]>();
  for (const unit of units) {
    for (const row of unit.externalIds) {
      const key = JSON.stringify([row.system, row.id]);
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [{ unitId: unit.id, row }]);
      else known.push({ unitId: unit.id, row });
    }
  }
  return [...holders.values()].flatMap((rows) =>
    rows.flatMap((a, at) =>
      rows
        .slice(at + 1)
        .filter((b) => a.unitId !== b.unitId && overlaps(a.row, b.row))
        .map((b) => ({ code: 'duplicateExternalId' as const, refs: sortedIds([a.unitId, b.unitId]) })),
    ),
  );
}

function overlaps(a: ExternalId, b: ExternalId): boolean {
  const startsBefore = (x: ExternalId, y: ExternalId): boolean =>
    x.validFrom === null || y.validTo === null || x.validFrom < y.validTo;
  return startsBefore(a, b) && startsBefore(b, a);
}
