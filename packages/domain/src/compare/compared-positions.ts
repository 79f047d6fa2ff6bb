import { lookUp } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import type { StateComparison } from '../evaluate/comparison.ts';
import { bodyOf, type Organisation } from '../model/organisation.ts';
import type { Position, PositionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';

/** Where a position lies and how much there is of it. */
export interface PositionFigures {
  readonly title: string;
  readonly unitId: UnitId;
  readonly boardId: UnitId;
  readonly headcount: number;
  readonly fteMilli: number;
  /** Full year, öre; null = unknown. */
  readonly annualCostOre: number | null;
}

/** One position in two states; null where it is not there. */
export interface ComparedPosition {
  readonly positionId: PositionId;
  readonly a: PositionFigures | null;
  readonly b: PositionFigures | null;
}

/** Positions that are written between two states: moved by themselves, divided, new or gone. In order of id. */
export function comparedPositions({ before, after, patch }: StateComparison): ComparedPosition[] {
  const { added = [], updated = [], removed = [] } = patch.positions ?? {};
  return sortedIds([...added, ...updated, ...removed].map((row) => row.id)).map((positionId) => ({
    positionId,
    a: figuresOf(before, lookUp(before.tables.positions, positionId)),
    b: figuresOf(after, lookUp(after.tables.positions, positionId)),
  }));
}

function figuresOf(state: Organisation, position: Position | undefined): PositionFigures | null {
  if (position === undefined) return null;
  const { title, unitId, headcount, fteMilli, annualCostOre } = position;
  return { title, unitId, boardId: bodyOf(state, unitId), headcount, fteMilli, annualCostOre };
}
