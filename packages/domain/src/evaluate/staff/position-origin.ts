import { lookUp } from '../../base/layered-map.ts';
import { type Organisation, positionOf } from '../../model/organisation.ts';
import type { Position, PositionId } from '../../model/position.ts';
import type { Comparison } from '../comparison.ts';

/** The position of the baseline that a position is, or is a piece of: each piece has its origin's id, `~` and more. */
export function originOf(before: Organisation, id: PositionId): Position {
  for (let end = id.length; end > 0; end = id.lastIndexOf('~', end - 1)) {
    const origin = lookUp(before.tables.positions, id.slice(0, end));
    if (origin !== undefined) return origin;
  }
  throw new Error(`broken promise: ${id} comes from a position of the baseline`);
}

/** Living positions that some change moved, divided or made; each once. */
export function writtenPositions({ after, patch }: Comparison): Position[] {
  const ids = [...(patch.positions?.added ?? []), ...(patch.positions?.updated ?? [])].map((row) => row.id);
  return [...new Set(ids)].map((id) => positionOf(after, id));
}
