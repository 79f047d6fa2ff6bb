import type { IsoDate } from '../base/iso-date.ts';

/** Id of a unit: opaque, compared exactly, never reused; survives moves and renames. */
export type UnitId = string;

/** Every kind of unit, from the legal entity (juridisk person) down to the local levels of any depth. */
export const unitKinds = [
  'legalEntity',
  'association',
  'assembly',
  'board',
  'committee',
  'managementGroup',
  'administration',
  'department',
  'unit',
  'finance',
] as const;

/**
 * legalEntity: juridisk person (region, kommun, förbund, bolag). association: förening without employer role here.
 * assembly: fullmäktige. board: styrelse or nämnd. committee: utskott. managementGroup: ledningsgrupp.
 * administration: förvaltning. department, unit: local levels. finance: finansförvaltning (tax in, board funding out).
 */
export type UnitKind = (typeof unitKinds)[number];

/** Another spelling or an old name, in force on `[validFrom, validTo)`. */
export interface Alias {
  readonly name: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** A code in another system (ansvar, HSA-id, HR code), in force on `[validFrom, validTo)`. */
export interface ExternalId {
  readonly system: string;
  readonly id: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

/** Enhet: a place in the organisation. What it holds (positions, lines) points at it. */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  /** Unit above; null exactly for legalEntity and association. */
  readonly parentId: UnitId | null;
  readonly orgForm: string | null;
  readonly boardType: string | null;
  readonly municipalityCode: string | null;
  /** Further boards that an administration works for; its money stays with the board above it. */
  readonly servesBoardIds: readonly UnitId[];
  /** Owners of a joint board (gemensam nämnd). */
  readonly ownerIds: readonly UnitId[];
  readonly aliases: readonly Alias[];
  readonly externalIds: readonly ExternalId[];
  /** First day; null = always. */
  readonly validFrom: IsoDate | null;
  /** First day it is no more; null = open. */
  readonly validTo: IsoDate | null;
  readonly source: string | null;
  readonly note: string | null;
}
