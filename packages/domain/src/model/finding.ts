/** Codes of missing data. */
export type GapCode =
  | 'noBudgetForYear'
  | 'personnelLineMissing'
  | 'positionCostUnknown'
  | 'internalNotClosed'
  | 'agreementMissing'
  | 'unpriced'
  | 'priceLevelMixed';

/** Codes of what is worth knowing. */
export type WarningCode =
  | 'strandedOverhead'
  | 'tradeCrossesBoards'
  | 'tradeCrossesEntities'
  | 'entityPaysMore'
  | 'parentLinesUndivided'
  | 'managerWithoutUnit'
  | 'unitWithoutManager'
  | 'emptyUnit'
  | 'smallGroup'
  | 'priceLevelMixed'
  | 'indexMixed'
  | 'internalNotClosed'
  | 'personnelMismatch'
  | 'positionCostUnknown'
  | 'splitPosition'
  | 'activityWithoutResponsible';

/** Lucka: missing data; any gap makes the verdict undetermined. */
export interface Gap {
  readonly code: GapCode;
  readonly refs: readonly string[];
}

/** Varning: worth knowing; never changes the verdict. */
export interface Warning {
  readonly code: WarningCode;
  readonly refs: readonly string[];
  /** Whole öre where the warning has an amount. */
  readonly amountOre: number | null;
}

/** A warning of a code; `amountOre` in whole öre where it has one. */
export function warning(code: WarningCode, refs: readonly string[], amountOre: number | null = null): Warning {
  return { code, refs, amountOre };
}
