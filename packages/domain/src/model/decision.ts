import type { IsoDate } from '../base/iso-date.ts';
import type { UnitId } from './unit.ts';

export type DecisionId = string;

/** Beslut: who decided what, with its clauses (att-satser) in order. Dates of documents may be months or unknown. */
export interface Decision {
  readonly id: DecisionId;
  readonly kind: string;
  readonly bodyId: UnitId | null;
  readonly addresseeId: UnitId | null;
  /** YYYY-MM-DD, YYYY-MM, or null when the document gives none. Never used in computing. */
  readonly date: string | null;
  readonly due: string | null;
  readonly paragraph: string | null;
  readonly caseNumber: string | null;
  readonly text: readonly string[];
  readonly sameTextAsId: DecisionId | null;
  readonly basedOnIds: readonly DecisionId[];
  readonly dispatchedTo: readonly string[];
  readonly attachments: readonly string[];
  readonly delegated: boolean | null;
  readonly status: string | null;
  readonly source: string | null;
  readonly note: string | null;
}

/** Återrapportering: what a decision asks to be reported, to whom and when (`[dueFrom, dueTo)`). */
export interface ReportBack {
  readonly id: string;
  readonly decisionId: DecisionId;
  readonly toBodyId: UnitId | null;
  readonly due: string | null;
  readonly dueFrom: IsoDate | null;
  readonly dueTo: IsoDate | null;
  readonly status: string | null;
  readonly source: string | null;
  readonly note: string | null;
}
