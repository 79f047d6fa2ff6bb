import type { IsoDate } from '../base/iso-date.ts';
import { checkStatement } from '../model/check-statement.ts';
import type { Fault } from '../model/fault.ts';
import type { OrganisationStatement } from '../model/statement.ts';
import type { Unit, UnitId, UnitKind } from '../model/unit.ts';
import { applyToStatement } from './apply-to-statement.ts';
import { isEmptyPatch, type Patch, rowUpdate, tableDiff } from './patch.ts';
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
 * or parent, `cycle`, `placeNotAllowed`, `inconsistent`. The empty patch when nothing differs.
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
  const faults = isEmptyPatch(patch) ? [] : checkStatement(applyToStatement(statement, patch));
  return faults.length > 0 ? { faults } : { patch };
}
