import type { IsoDate } from '../base/iso-date.ts';
import { checkStatement } from '../model/check-statement.ts';
import type { Fault } from '../model/fault.ts';
import type { OrganisationStatement } from '../model/statement.ts';
import type { Unit, UnitId, UnitKind } from '../model/unit.ts';
import { applyToStatement } from './apply-to-statement.ts';
import { type Patch, rowUpdate, tableDiff } from './patch.ts';
import { sameValue } from './same-value.ts';

/** Rättelse: fields of a unit that were stated wrongly. Absent = keep, null = clear. No reorganisation: it always was so. */
export interface UnitCorrection {
  readonly unitId: UnitId;
  readonly name?: string;
  readonly kind?: UnitKind;
  readonly parentId?: UnitId | null;
  readonly note?: string | null;
  readonly validFrom?: IsoDate | null;
  readonly validTo?: IsoDate | null;
}

/**
 * The patch that corrects a unit in the statement, or the faults that it would bring: `unknownReference` for an unknown unit
 * or parent, `cycle`, `placeNotAllowed`, `inconsistent`, and `inactiveParent` [unit, parent] where a unit would come to be
 * there longer than the unit above it. The empty patch when nothing differs.
 */
export function correctUnit(
  statement: OrganisationStatement,
  correction: UnitCorrection,
): { readonly patch: Patch } | { readonly faults: readonly Fault[] } {
  const unit = statement.units.find((row) => row.id === correction.unitId);
  if (unit === undefined) return { faults: [{ code: 'unknownReference', refs: [correction.unitId] }] };
  const { unitId: _, ...fields } = correction;
  const differing = Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => value !== undefined && !sameValue(unit[field as keyof Unit], value),
    ),
  ) as Partial<Unit>;
  if (Object.keys(differing).length === 0) return { patch: {} };
  const patch: Patch = { units: tableDiff({ updated: [rowUpdate(unit, differing)] }) };
  const corrected = applyToStatement(statement, patch);
  const faults = [...checkStatement(corrected), ...outlivedParents(statement, corrected, unit.id)];
  return faults.length > 0 ? { faults } : { patch };
}

/** The unit or its children, where the correction makes one outlive its parent or begin before it. */
function outlivedParents(before: OrganisationStatement, after: OrganisationStatement, id: UnitId): Fault[] {
  const told = new Set(outliving(before, id).map(([unitId]) => unitId));
  return outliving(after, id)
    .filter(([unitId]) => !told.has(unitId))
    .map((refs) => ({ code: 'inactiveParent', refs }));
}

/** Of a unit and its children those that are there longer than the unit above them, each with that one. */
function outliving({ units }: OrganisationStatement, id: UnitId): (readonly [unitId: UnitId, parentId: UnitId])[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units
    .filter((unit) => unit.id === id || unit.parentId === id)
    .flatMap((unit) => {
      const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
      return parent === undefined || covers(parent, unit) ? [] : [[unit.id, parent.id] as const];
    });
}

function covers(parent: Unit, child: Unit): boolean {
  const beginsInTime = parent.validFrom === null || (child.validFrom !== null && parent.validFrom <= child.validFrom);
  const endsInTime = parent.validTo === null || (child.validTo !== null && child.validTo <= parent.validTo);
  return beginsInTime && endsInTime;
}
