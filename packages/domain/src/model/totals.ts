import type { AccountRole } from './account-group.ts';
import type { BudgetLine } from './budget-line.ts';
import type { LineClass } from './line-class.ts';
import type { Position } from './position.ts';

/**
 * What a unit holds with everything below it down to, but not including, the accounting bodies below it. So the totals of a
 * body are exactly what it answers for, and a move re-sums only the paths up to the two bodies.
 * Exact sums: öre, places and thousandths of an FTE as bigint.
 */
export interface Totals {
  readonly headcount: bigint;
  readonly vacantHeadcount: bigint;
  readonly fteMilli: bigint;
  /** Known cost of positions, öre. */
  readonly positionCost: bigint;
  /** Sums of the budget year's lines per class, öre. */
  readonly direct: bigint;
  readonly positions: bigint;
  readonly overhead: bigint;
  readonly trade: bigint;
  readonly budget: bigint;
  /** Board funding received (negative) and paid (positive), öre; outside need. */
  readonly fundingReceived: bigint;
  readonly fundingPaid: bigint;
  /** Lines of any kind, so that a body with lines that sum to 0 keeps its row. */
  readonly lineCount: number;
}

export const noTotals: Totals = {
  headcount: 0n,
  vacantHeadcount: 0n,
  fteMilli: 0n,
  positionCost: 0n,
  direct: 0n,
  positions: 0n,
  overhead: 0n,
  trade: 0n,
  budget: 0n,
  fundingReceived: 0n,
  fundingPaid: 0n,
  lineCount: 0,
};

/** a + b, or a − b with sign −1. */
export function addTotals(a: Totals, b: Totals, sign: 1 | -1 = 1): Totals {
  return sign === 1
    ? {
        headcount: a.headcount + b.headcount,
        vacantHeadcount: a.vacantHeadcount + b.vacantHeadcount,
        fteMilli: a.fteMilli + b.fteMilli,
        positionCost: a.positionCost + b.positionCost,
        direct: a.direct + b.direct,
        positions: a.positions + b.positions,
        overhead: a.overhead + b.overhead,
        trade: a.trade + b.trade,
        budget: a.budget + b.budget,
        fundingReceived: a.fundingReceived + b.fundingReceived,
        fundingPaid: a.fundingPaid + b.fundingPaid,
        lineCount: a.lineCount + b.lineCount,
      }
    : addTotals(a, negated(b));
}

/** The totals of one position. */
export function totalsOfPosition(position: Position): Totals {
  return {
    ...noTotals,
    headcount: BigInt(position.headcount),
    vacantHeadcount: BigInt(position.vacantHeadcount),
    fteMilli: BigInt(position.fteMilli),
    positionCost: BigInt(position.annualCostOre ?? 0),
  };
}

/** The totals of one line, of the class and role that it has. */
export function totalsOfLine(line: BudgetLine, lineClass: LineClass | null, role: AccountRole): Totals {
  const amount = BigInt(line.amountOre);
  const totals = {
    ...noTotals,
    lineCount: 1,
  };
  if (lineClass !== null) return { ...totals, [lineClass]: amount };
  if (role === 'fundingReceived' || role === 'fundingPaid') return { ...totals, [role]: amount };
  return totals;
}

/** Net cost except board funding and transition cost (behov), öre. */
export function needOf(totals: Totals): bigint {
  return structuralOf(totals) + totals.budget;
}

/** The part of the need that follows structure: everything but changed means, öre. */
export function structuralOf(totals: Totals): bigint {
  return totals.direct + totals.positions + totals.overhead + totals.trade;
}

function negated(totals: Totals): Totals {
  return {
    headcount: -totals.headcount,
    vacantHeadcount: -totals.vacantHeadcount,
    fteMilli: -totals.fteMilli,
    positionCost: -totals.positionCost,
    direct: -totals.direct,
    positions: -totals.positions,
    overhead: -totals.overhead,
    trade: -totals.trade,
    budget: -totals.budget,
    fundingReceived: -totals.fundingReceived,
    fundingPaid: -totals.fundingPaid,
    lineCount: -totals.lineCount,
  };
}
