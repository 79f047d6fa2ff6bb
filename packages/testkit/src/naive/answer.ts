import type { Refusal } from '@samorg/domain';
import type { State } from './state.ts';
import type { PositionMove } from './transfer-positions.ts';
import type { Transfer } from './transfer-unit.ts';

/** What a change made, with what the findings tell of it. */
export interface Done {
  readonly state: State;
  readonly transfer?: Transfer;
  readonly moves?: readonly PositionMove[];
  /** Positions of which a share was moved. */
  readonly splits?: readonly string[];
  readonly isTransition?: boolean;
}

export type Answer = Refusal | Done;
