import type { UnitId } from '../model/unit.ts';
import type { ChangeHead } from './change-head.ts';

/** Slå samman: units end, and all that they hold passes to one unit. */
export interface MergeUnits extends ChangeHead {
  readonly type: 'mergeUnits';
  readonly unitIds: readonly UnitId[];
  readonly intoUnitId: UnitId;
}
