import type { Position } from '../model/position.ts';
import { type Fraction, times, whole } from '../quantity/fraction.ts';
import type { FigureUnit } from './explanation.ts';
import type { PositionTerm } from './term.ts';

/** What is counted of a position. */
export type PositionMeasure = 'headcount' | 'vacantHeadcount' | 'fteMilli' | 'cost';

/** The unit of each measure. */
export const unitOfMeasure: Readonly<Record<PositionMeasure, FigureUnit>> = {
  headcount: 'headcount',
  vacantHeadcount: 'headcount',
  fteMilli: 'fteMilli',
  cost: 'ore',
};

/** What a position counts in a measure; an unknown cost counts 0. */
export function measured(position: Position, measure: PositionMeasure): bigint {
  return BigInt(measure === 'cost' ? (position.annualCostOre ?? 0) : position[measure]);
}

/** A position as a term, whole or by the share of it that serves a staff function. */
export function positionTerm(
  position: Position,
  measure: PositionMeasure,
  parts: { readonly share?: Fraction; readonly sign?: 1n | -1n; readonly changeId?: string | null } = {},
): PositionTerm {
  const { share = null, sign = 1n, changeId = null } = parts;
  const amount = whole(sign * measured(position, measure));
  return {
    kind: 'position',
    amount: share === null ? amount : times(amount, share),
    positionId: position.id,
    unitId: position.unitId,
    title: position.title,
    headcount: position.headcount,
    vacantHeadcount: position.vacantHeadcount,
    fteMilli: position.fteMilli,
    annualCostOre: position.annualCostOre,
    share,
    changeId,
    source: position.source,
  };
}
