import type { UnitId } from '../../model/unit.ts';

/** By which spelling a title names a unit. */
export interface Spelling {
  /** The unit's name, or an alias: another spelling, an abbreviation or an old name. */
  readonly by: 'name' | 'alias';
  /** The name or alias as the organisation has it. */
  readonly knownAs: string;
  /** As the title writes it. */
  readonly written: string;
}

/** Why a document has to do with a unit: the file lists it, or the title names it, or both. */
export interface FoundUnit {
  readonly unitId: UnitId;
  readonly listed: boolean;
  readonly spelling: Spelling | null;
}

/** Styrdokument to adjust or check, with the affected units that it is found by; at least one, in order of id. */
export interface FoundDocument {
  readonly documentId: string;
  readonly units: readonly FoundUnit[];
}

/**
 * What each body that gives or receives a task has to look through: reglemente, delegationsordning, archive (arkiv) and records of
 * personal data; statutes (stadgar, förbundsordning, bolagsordning) for a body that is no board.
 */
export type CheckCode = 'reglemente' | 'delegationScheme' | 'statutes' | 'archive' | 'personalData';

/** One thing to look through, for one body. */
export interface BodyCheck {
  readonly code: CheckCode;
  readonly bodyId: UnitId;
  readonly side: 'gives' | 'receives';
  /** Units change body, or positions alone do. */
  readonly because: 'units' | 'positions';
  /** Documents of this kind that concern the body; none = ask for it. In order of id. */
  readonly documentIds: readonly string[];
  /** The rule behind it, as lawyers cite it. */
  readonly source: string;
}

/** Documents found by list and by name, and the checks of the bodies that give and receive. */
export interface DocumentReview {
  /** In order of id. */
  readonly documents: readonly FoundDocument[];
  /** In order of code, side (gives first) and body. */
  readonly checks: readonly BodyCheck[];
}
