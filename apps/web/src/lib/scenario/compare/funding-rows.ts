import { type EvaluationYear, fundingChangeOre, isDecided } from '../impact-figures.ts';

/** One board's funding before and after, öre. */
export type FundingRow = {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
};

/** The boards with their sum, and what must be said beside the figures. */
export type FundingRows = {
  readonly rows: readonly FundingRow[];
  readonly sum: Pick<FundingRow, 'before' | 'after' | 'change'>;
  /** Whether the funding before is stated at all; else only the differences can be shown. */
  readonly isStated: boolean;
  /** Boards with so little funding that their percentage misleads. */
  readonly small: readonly string[];
  readonly notes: readonly ('unstated' | 'undecided' | 'small' | 'rounded')[];
};

const tkrOre = 100_000;
/** A change of more than 15 per cent on less than 2 per cent of all funding says more of the funding than of the change. */
const largeTenths = 150;
const smallShareOfSum = 50;

/** Funded boards by absolute change, largest first, equal ones by name. */
export function fundingRows(year: EvaluationYear): FundingRows {
  const rows = year.boards
    .filter((row) => row.isFunded)
    .map((row) => ({
      id: row.board.id,
      name: row.board.name,
      before: row.fundingBeforeOre,
      after: row.fundingBeforeOre + fundingChangeOre(row),
      change: fundingChangeOre(row),
    }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.name < b.name ? -1 : 1));
  const sum = { before: sumOf(rows, 'before'), after: sumOf(rows, 'after'), change: sumOf(rows, 'change') };
  const small = rows.filter((row) => isMisleading(row, sum.before)).map(({ name }) => name);
  const isRounded = (['before', 'after', 'change'] as const).some(
    (column) => rows.reduce((total, row) => total + inTkr(row[column]), 0) !== inTkr(sum[column]),
  );
  const isUndecided = rows.some(({ change }) => change !== 0) && !isDecided(year);
  const isStated = rows.some(({ before }) => before !== 0);
  return {
    rows,
    sum,
    isStated,
    small,
    notes: [
      ...(isStated ? [] : (['unstated'] as const)),
      ...(isUndecided ? (['undecided'] as const) : []),
      ...(small.length > 0 ? (['small'] as const) : []),
      ...(isRounded ? (['rounded'] as const) : []),
    ],
  };
}

/** The change in tenths of a per cent, rounded half away from zero; null of nothing. Integers only. */
export function changeInTenths({ before, change }: Pick<FundingRow, 'before' | 'change'>): number | null {
  if (before <= 0) return null;
  const dividend = BigInt(Math.abs(change)) * 1_000n;
  const tenths = Number((dividend * 2n + BigInt(before)) / (BigInt(before) * 2n));
  return change < 0 ? -tenths : tenths;
}

function isMisleading(row: FundingRow, sumBefore: number): boolean {
  const tenths = changeInTenths(row);
  return tenths !== null && Math.abs(tenths) > largeTenths && row.before * smallShareOfSum < sumBefore;
}

function sumOf(rows: readonly FundingRow[], column: 'before' | 'after' | 'change'): number {
  return rows.reduce((sum, row) => sum + row[column], 0);
}

/** As the figure is shown: whole thousands of kronor, half away from zero. */
function inTkr(ore: number): number {
  return Math.sign(ore) * Math.floor((Math.abs(ore) + tkrOre / 2) / tkrOre);
}
