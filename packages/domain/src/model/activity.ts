import type { UnitId } from './unit.ts';

export type ActivityId = string;

/** Aktivitet of an action plan, with the unit that is responsible for it; null = none. */
export interface Activity {
  readonly id: ActivityId;
  readonly title: string;
  readonly responsibleUnitId: UnitId | null;
  /** As written in the document. */
  readonly responsibleText: string | null;
  readonly kind: string | null;
  readonly areaKind: string | null;
  readonly area: string | null;
  readonly heading: string | null;
  readonly text: string | null;
  readonly tasks: readonly string[];
  readonly source: string | null;
  readonly note: string | null;
}
