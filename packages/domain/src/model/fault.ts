/** Codes of what makes a file unusable. */
export type FaultCode =
  | 'notJson'
  | 'schema'
  | 'duplicateId'
  | 'unknownReference'
  | 'cycle'
  | 'placeNotAllowed'
  | 'inactiveParent'
  | 'inconsistent'
  | 'duplicateExternalId'
  | 'baselineMismatch'
  | 'overflow';

/** Fel: why a file cannot be used. `refs` names the rows at fault, in the order that the code prescribes. */
export interface Fault {
  readonly code: FaultCode;
  readonly refs: readonly string[];
}
