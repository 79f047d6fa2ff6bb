import type { AdjustBudget } from './adjust-budget.ts';
import type { AgreeService } from './agree-service.ts';
import type { AllocateLine } from './allocate-line.ts';
import type { CloseUnit } from './close-unit.ts';
import type { ConsolidateStaffFunction } from './consolidate-staff-function.ts';
import type { CreateUnit } from './create-unit.ts';
import type { MergeUnits } from './merge-units.ts';
import type { ReassignActivity } from './reassign-activity.ts';
import type { RenameUnit } from './rename-unit.ts';
import type { TechnicalAdjustment } from './technical-adjustment.ts';
import type { TransferPositions } from './transfer-positions.ts';
import type { TransferUnit } from './transfer-unit.ts';

export type ChangeId = string;

/** Förändring: one thing that is asked for, in force from a date. One file per verb. */
export type Change =
  | CreateUnit
  | RenameUnit
  | TransferUnit
  | MergeUnits
  | CloseUnit
  | TransferPositions
  | ConsolidateStaffFunction
  | AllocateLine
  | AdjustBudget
  | AgreeService
  | TechnicalAdjustment
  | ReassignActivity;

export type ChangeType = Change['type'];

/** A change with the type given. */
export type ChangeOf<T extends ChangeType> = Extract<Change, { readonly type: T }>;
