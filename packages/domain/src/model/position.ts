import type { MilliFte } from '../quantity/milli-fte.ts';
import type { Ore } from '../quantity/ore.ts';
import type { UnitId } from './unit.ts';

export type PositionId = string;
export type StaffFunctionId = string;

/** Part of a position that serves one staff function; null = the core share. */
export interface StaffFunctionShare {
  readonly staffFunctionId: StaffFunctionId | null;
  readonly weight: number;
}

/** Tjänster: budgeted places with one title on one unit. Never persons. */
export interface Position {
  readonly id: PositionId;
  readonly unitId: UnitId;
  readonly title: string;
  /** null = core activity, or split by `staffFunctionShares`. */
  readonly staffFunctionId: StaffFunctionId | null;
  readonly staffFunctionShares: readonly StaffFunctionShare[] | null;
  /** Gemensam service: serves everybody (IT operations), not stab. */
  readonly sharedService: boolean;
  /** Places, vacant ones included. */
  readonly headcount: number;
  readonly vacantHeadcount: number;
  readonly fteMilli: MilliFte;
  /** Personnel cost of a full budget year with on-costs (PO), öre; null = unknown. */
  readonly annualCostOre: Ore | null;
  /** Unit that this position manages (chef). */
  readonly managerOf: UnitId | null;
  readonly aidCode: string | null;
  readonly source: string | null;
  readonly note: string | null;
}

/** Stabsfunktion: a kind of support to leadership and core activity. */
export interface StaffFunction {
  readonly id: StaffFunctionId;
  readonly name: string;
}
