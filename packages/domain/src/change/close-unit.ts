import type { UnitId } from '../model/unit.ts';
import type { ChangeHead } from './change-head.ts';

/** Avsluta enhet: an empty unit ends. */
export interface CloseUnit extends ChangeHead {
  readonly type: 'closeUnit';
  readonly unitId: UnitId;
}
