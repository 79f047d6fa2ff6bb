import { present } from '../base/assert.ts';
import type { Position, PositionId } from '../model/position.ts';
import { split } from '../quantity/apportion.ts';
import { milliFte } from '../quantity/milli-fte.ts';
import { ore } from '../quantity/ore.ts';
import type { PositionMove } from './position-move.ts';

/** The whole position moves and keeps its id. */
export function wholePosition(position: Position): PositionMove {
  return { position, piece: null, costOre: position.annualCostOre };
}

/**
 * Some places of a position move as a new position `pieceId`. One number given: the other in proportion, ties to the moved
 * part. Cost is split by FTE (by places if it has none); vacant places by places, as many as fit on both sides. If the part
 * turns out to be the whole, the position moves and keeps its id. The piece manages nothing.
 */
export function partOfPosition(
  position: Position,
  given: { readonly headcount: number | null; readonly fteMilli: number | null },
  pieceId: PositionId,
): PositionMove {
  const headcount =
    given.headcount ?? movedPart(position.headcount, present(given.fteMilli, oneIsGiven), position.fteMilli);
  const fte = given.fteMilli ?? movedPart(position.fteMilli, present(given.headcount, oneIsGiven), position.headcount);
  if (headcount === position.headcount && fte === position.fteMilli) return wholePosition(position);
  const cost =
    position.annualCostOre === null
      ? null
      : position.fteMilli > 0
        ? movedPart(position.annualCostOre, fte, position.fteMilli)
        : movedPart(position.annualCostOre, headcount, position.headcount);
  const vacantHeadcount = movedPart(position.vacantHeadcount, headcount, position.headcount);
  return pieceOf(position, pieceId, { headcount, vacantHeadcount, fteMilli: fte, costOre: cost });
}

const oneIsGiven = 'places or FTE are given';

/** What a piece takes along of a position. */
export interface PositionPart {
  readonly headcount: number;
  readonly vacantHeadcount: number;
  readonly fteMilli: number;
  readonly costOre: number | null;
}

/** A piece that moves, and what is left of its position. */
export interface PieceMove extends PositionMove {
  readonly piece: NonNullable<PositionMove['piece']>;
}

/** A piece with the places, FTE and cost given; its vacant places are bounded so that both parts can hold theirs. */
export function pieceOf(position: Position, pieceId: PositionId, part: PositionPart): PieceMove {
  const { headcount, costOre } = part;
  const vacant = boundedVacant(position, headcount, part.vacantHeadcount);
  const restCost = position.annualCostOre === null || costOre === null ? null : ore(position.annualCostOre - costOre);
  return {
    position,
    costOre: costOre === null ? null : ore(costOre),
    piece: {
      moved: {
        ...position,
        id: pieceId,
        headcount,
        fteMilli: milliFte(part.fteMilli),
        vacantHeadcount: vacant,
        annualCostOre: costOre === null ? null : ore(costOre),
        managerOf: null,
      },
      rest: {
        headcount: position.headcount - headcount,
        fteMilli: milliFte(position.fteMilli - part.fteMilli),
        vacantHeadcount: position.vacantHeadcount - vacant,
        annualCostOre: restCost,
      },
    },
  };
}

/** At most the moved places, and at least so many that the rest fit on the places left. */
function boundedVacant(position: Position, headcount: number, vacant: number): number {
  const least = position.vacantHeadcount - (position.headcount - headcount);
  return Math.max(Math.min(vacant, headcount), least);
}

/** The moved part of an amount split by (given, rest); ties to the moved part; nothing of nothing is nothing. */
function movedPart(amount: number, given: number, whole: number): number {
  if (whole === 0) return 0;
  const [moved = 0n] = split(BigInt(amount), [
    { id: '0 moved', weight: BigInt(given) },
    { id: '1 rest', weight: BigInt(whole - given) },
  ]);
  return Number(moved);
}
