import type { Unit, UnitId, UnitKind } from '@samorg/domain';

/** What a unit of a fixture must say; the rest has no value until it is given. */
export type UnitParts = Partial<Unit> & {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null;
};

/** A unit, named after its id. */
export function aUnit(parts: UnitParts): Unit {
  return {
    name: parts.id,
    orgForm: null,
    boardType: null,
    municipalityCode: null,
    servesBoardIds: [],
    ownerIds: [],
    aliases: [],
    externalIds: [],
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    ...parts,
  };
}
