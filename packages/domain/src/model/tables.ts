import type { Activity } from './activity.ts';
import type { BudgetLine } from './budget-line.ts';
import type { Position } from './position.ts';
import type { Agreement, DecidedAdjustment, Ending, Lineage, OneOff } from './reform-record.ts';
import type { Unit } from './unit.ts';

/** The tables that changes write: rows by id. A patch speaks of these and of nothing else. */
export interface Tables {
  readonly units: Unit;
  readonly positions: Position;
  readonly lines: BudgetLine;
  readonly activities: Activity;
  readonly endings: Ending;
  readonly lineages: Lineage;
  readonly oneOffs: OneOff;
  readonly decided: DecidedAdjustment;
  readonly agreements: Agreement;
}

export type TableName = keyof Tables;

/** The tables in the order in which a patch is applied and listed. */
export const tableNames = [
  'units',
  'positions',
  'lines',
  'activities',
  'endings',
  'lineages',
  'oneOffs',
  'decided',
  'agreements',
] as const satisfies readonly TableName[];
