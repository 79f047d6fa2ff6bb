import { present } from '../base/assert.ts';
import type { Gap } from '../model/finding.ts';
import { positionOf } from '../model/organisation.ts';
import type { PositionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import type { Deed } from './verb.ts';

/** One position that a change moved by itself: its id in the state that the change met, and the unit that it was taken from. */
export interface PositionDeparture {
  readonly positionId: PositionId;
  readonly fromUnitId: UnitId;
  readonly costIsKnown: boolean;
  /** Only some places of it, or a share of one staff function. */
  readonly isPiece: boolean;
}

/** The positions that a move of positions took from their units, in the order of its patch. */
export function departuresIn({ met, patch }: Deed): PositionDeparture[] {
  const { updated } = present(patch.positions, 'a move of positions writes positions');
  return updated.map(({ id, after }) => {
    const { unitId, annualCostOre } = positionOf(met, id);
    return {
      positionId: id,
      fromUnitId: unitId,
      costIsKnown: annualCostOre !== null,
      isPiece: after.unitId === undefined,
    };
  });
}

/** `positionCostUnknown` [position] for each that was moved though its cost is not known: no personnel lines went along. */
export function unknownCostGaps(deed: Deed): Gap[] {
  return departuresIn(deed)
    .filter((departure) => !departure.costIsKnown)
    .map((departure) => ({ code: 'positionCostUnknown', refs: [departure.positionId] }));
}
