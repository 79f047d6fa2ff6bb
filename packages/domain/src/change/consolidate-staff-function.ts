import type { StaffFunctionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import type { ChangeHead } from './change-head.ts';

/** Samlat stöd: all positions of one staff function are brought together with their personnel cost. */
export interface ConsolidateStaffFunction extends ChangeHead {
  readonly type: 'consolidateStaffFunction';
  readonly staffFunctionId: StaffFunctionId;
  readonly fromUnitIds: readonly UnitId[];
  readonly toUnitId: UnitId;
  readonly includeSharedService: boolean;
}
