import type { IsoDate } from '../base/iso-date.ts';
import type { AccountGroupId } from '../model/account-group.ts';
import type { BudgetLineId } from '../model/budget-line.ts';
import type { LineClass } from '../model/line-class.ts';
import type { PositionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import type { Fraction } from '../quantity/fraction.ts';

/** What happened to a budget line, as seen from the sum that it is a term of. */
export type LineEvent = 'stands' | 'made' | 'comes' | 'leaves' | 'ceased';

/** What every term has: the part that it adds, exact; null = not known, and then the figure is not either. */
interface Summand {
  readonly amount: Fraction | null;
}

/** Another figure, with the sign that it is taken with; it opens in its turn. */
export interface FigureTerm extends Summand {
  readonly kind: 'figure';
  readonly figure: string;
  readonly sign: 1 | -1;
}

/** Another figure that counts as one, whatever its value: a ground of a verdict or a failed condition. */
export interface CountedTerm extends Summand {
  readonly kind: 'counted';
  readonly figure: string;
}

/** Budgetrad: amount = ± amountOre × share. */
export interface LineTerm extends Summand {
  readonly kind: 'line';
  readonly lineId: BudgetLineId;
  readonly unitId: UnitId;
  readonly accountGroupId: AccountGroupId;
  readonly counterpartId: UnitId | null;
  /** The line's own amount of a full year, öre. */
  readonly amountOre: number;
  readonly event: LineEvent;
  /** The part of the need that its movement counts to; null for a line that is looked at for something else. */
  readonly lineClass: LineClass | null;
  /** Share of the year that the effective date governs; null = a full year. */
  readonly share: Fraction | null;
  readonly effectiveDate: IsoDate | null;
  /** The change that moved, made or ceased it; null = none, or the overhead rule of the evening. */
  readonly changeId: string | null;
  readonly source: string | null;
}

/** Tjänster: the places, FTE or cost of one position, or the share of them that serves a staff function. */
export interface PositionTerm extends Summand {
  readonly kind: 'position';
  readonly positionId: PositionId;
  readonly unitId: UnitId;
  readonly title: string;
  readonly headcount: number;
  readonly vacantHeadcount: number;
  readonly fteMilli: number;
  readonly annualCostOre: number | null;
  /** Share of the position; null = all of it. */
  readonly share: Fraction | null;
  readonly changeId: string | null;
  readonly source: string | null;
}

/** Engångspost: the whole amount in the year of its date. */
export interface OneOffTerm extends Summand {
  readonly kind: 'oneOff';
  readonly changeId: string;
  readonly unitId: UnitId;
  readonly accountGroupId: AccountGroupId;
  readonly amountOre: number;
  readonly effectiveDate: IsoDate;
  readonly source: string | null;
}

/** One board's part of a decided technical adjustment. */
export interface DecidedTerm extends Summand {
  readonly kind: 'decided';
  readonly changeId: string;
  readonly boardId: UnitId;
  readonly amountOre: number;
  readonly share: Fraction;
  readonly effectiveDate: IsoDate;
  readonly source: string | null;
}

/** One service of an agreement: volume × price. */
export interface ServiceTerm extends Summand {
  readonly kind: 'service';
  readonly agreementId: string;
  readonly serviceId: string;
  readonly name: string;
  readonly tier: 'base' | 'addOn';
  readonly volume: number | null;
  readonly unitPriceOre: number | null;
  readonly changeId: string;
}

/** What one year of an index adds to what was reckoned so far. */
export interface IndexTerm extends Summand {
  readonly kind: 'index';
  readonly year: number;
  readonly pctMilli: number;
  readonly name: string | null;
  readonly published: string | null;
  readonly source: string | null;
}

/** What the reduction of a target takes from the indexed cost. */
export interface ReductionTerm extends Summand {
  readonly kind: 'reduction';
  readonly pctMilli: number;
}

/** The whole that a share is taken from: 100 %. */
export interface WholeTerm extends Summand {
  readonly kind: 'whole';
}

/** One figure as a share of another, taken away. */
export interface RatioTerm extends Summand {
  readonly kind: 'ratio';
  readonly figure: string;
  readonly against: string;
}

/** Avrundning: what makes an exact sum whole. */
export interface RoundingTerm extends Summand {
  readonly kind: 'rounding';
  readonly method: 'largestRemainder' | 'halfUp' | 'down';
  /** The exact sum before rounding. */
  readonly quota: Fraction;
  /** Largest remainder: place among the `of` quotas with a remainder, of which the first `raised` are rounded up. */
  readonly order: { readonly place: number; readonly of: number; readonly raised: number } | null;
}

/** What keeps a figure from going below 0. */
export interface BoundTerm extends Summand {
  readonly kind: 'bound';
}

/** A change that is at issue by itself. */
export interface ChangeTerm extends Summand {
  readonly kind: 'change';
  readonly changeId: string;
  readonly effectiveDate: IsoDate;
  readonly source: string | null;
}

/** Data that is not there; code says what, as a gap does. */
export interface UnknownTerm extends Summand {
  readonly kind: 'unknown';
  readonly code: 'nothingDecided' | 'agreementMissing' | 'noIndexedCost';
  readonly refs: readonly string[];
}

/** Term: one part of a figure. The terms of a figure sum to it exactly. */
export type Term =
  | FigureTerm
  | CountedTerm
  | LineTerm
  | PositionTerm
  | OneOffTerm
  | DecidedTerm
  | ServiceTerm
  | IndexTerm
  | ReductionTerm
  | WholeTerm
  | RatioTerm
  | RoundingTerm
  | BoundTerm
  | ChangeTerm
  | UnknownTerm;
