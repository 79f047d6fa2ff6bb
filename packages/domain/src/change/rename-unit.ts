import type { UnitId } from '../model/unit.ts';
import type { ChangeHead } from './change-head.ts';

/** Byta namn: a unit gets another name; its id and everything on it stay. */
export interface RenameUnit extends ChangeHead {
  readonly type: 'renameUnit';
  readonly unitId: UnitId;
  readonly name: string;
}
