import type { IsoDate } from '../base/iso-date.ts';
import type { DecisionId } from '../model/decision.ts';

/** What every change has, whatever it asks for. */
export interface ChangeHead {
  /** Unique in the scenario; the ids of what the change makes derive from it. */
  readonly id: string;
  /** First day in force. */
  readonly effectiveDate: IsoDate;
  readonly decisionId: DecisionId | null;
  readonly source: string | null;
  readonly note: string | null;
}
