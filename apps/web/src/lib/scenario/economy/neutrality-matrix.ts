import type { EconomyQuery } from '#generated/graphql.ts';
import { fundingChangeOre, isDecidedOtherwise } from '../impact-figures.ts';

type Evaluation = NonNullable<EconomyQuery['scenario']>['evaluation'];
type Year = NonNullable<Evaluation['years']>[number];
type YearRow = Year['boards'][number];
type Parts = NonNullable<Evaluation['fullYear']>['boards'][number];

/** The parts of a board's change of need, in the order of the equation. */
export const partNames = ['direct', 'positions', 'overhead', 'trade', 'budget'] as const;
export type PartName = (typeof partNames)[number];

/** Öre of each part. They sum to needAfter − needBefore. */
export type NeedParts = Readonly<Record<PartName, number>>;

/** One board in one year, all öre: funding before + parts = need after; funding before + adjustment = funding after. */
export type MatrixRow = {
  readonly id: string;
  readonly name: string;
  readonly fundingBefore: number;
  readonly needBefore: number;
  /** Null when the year's parts cannot be told exactly. */
  readonly parts: NeedParts | null;
  readonly change: number;
  readonly needAfter: number;
  readonly adjustment: number;
  /** Whether the adjustment is decided, and another amount than the computed one. */
  readonly isDecidedOtherwise: boolean;
  readonly fundingAfter: number;
  readonly remainder: number;
};

/** One year of the equation. */
export type MatrixYear = {
  readonly year: number;
  readonly factor: Year['factor'];
  readonly rows: readonly MatrixRow[];
  readonly sum: MatrixRow;
  /** Rows without funding of their own, such as tax: outside the equation. */
  readonly unfunded: readonly MatrixRow[];
};

/** The whole matrix, and which of its columns hold anything. */
export type NeutralityMatrix = {
  readonly years: readonly MatrixYear[];
  readonly parts: readonly PartName[];
  /** Whether some board's need differed from its funding already before: then both columns are shown. */
  readonly needDiffers: boolean;
};

/** What the matrix is made of. `sharedDate` = all changes that are carried out have one and the same effective date. */
export type MatrixSource = {
  readonly years: readonly Year[];
  readonly fullYear: readonly Parts[];
  readonly sharedDate: boolean;
};

/** Reads the evaluation as an equation per board and year, boards by size of their change. */
export function neutralityMatrix({ years, fullYear, sharedDate }: MatrixSource): NeutralityMatrix {
  const partsById = new Map(fullYear.map((row) => [row.board.id, partsOf(row)]));
  const matrix = years.map((year): MatrixYear => {
    const all = withParts(year, partsById, sharedDate);
    const funded = new Set(year.boards.filter((row) => row.isFunded).map((row) => row.board.id));
    const rows = all.filter(({ id }) => funded.has(id)).sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
    return {
      year: year.year,
      factor: year.factor,
      rows,
      sum: sumOf(rows),
      unfunded: all.filter(({ id }) => !funded.has(id)),
    };
  });
  const rows = matrix.flatMap((year) => year.rows);
  return {
    years: matrix,
    parts: partNames.filter((name) => rows.some(({ parts }) => parts !== null && parts[name] !== 0)),
    needDiffers: rows.some(({ needBefore, fundingBefore }) => needBefore !== fundingBefore),
  };
}

/**
 * Stretches of years in which no board's need or funding changes: the first year of each, and its last. The last year of all is never
 * among them, so that something is always shown.
 */
export function unchangedYears(years: readonly MatrixYear[]): ReadonlyMap<number, number> {
  const isSame = (row: MatrixRow): boolean => row.change === 0 && row.adjustment === 0 && row.remainder === 0;
  const stretches = new Map<number, number>();
  let from: number | null = null;
  for (const { year, rows } of years.slice(0, -1)) {
    from = rows.every(isSame) ? (from ?? year) : null;
    if (from !== null) stretches.set(from, year);
  }
  return stretches;
}

/** Whether all changes that are carried out have one and the same effective date. */
export function haveOneDate(changes: readonly { readonly outcome: string; readonly effectiveDate: string }[]): boolean {
  const dates = changes.filter(({ outcome }) => outcome === 'planned').map(({ effectiveDate }) => effectiveDate);
  return new Set(dates).size <= 1;
}

/** Rows of a year; the parts are left out for all boards when those of one cannot be told exactly. */
function withParts(year: Year, partsById: ReadonlyMap<string, NeedParts>, sharedDate: boolean): readonly MatrixRow[] {
  const rows = year.boards.map((row) =>
    rowOf(row, partsOfYear(row, { year, full: partsById.get(row.board.id), sharedDate })),
  );
  return rows.every(({ parts }) => parts !== null) ? rows : rows.map((row) => ({ ...row, parts: null }));
}

function rowOf(row: YearRow, parts: NeedParts | null): MatrixRow {
  return {
    id: row.board.id,
    name: row.board.name,
    fundingBefore: row.fundingBeforeOre,
    needBefore: row.needBeforeOre,
    parts,
    change: row.needAfterOre - row.needBeforeOre,
    needAfter: row.needAfterOre,
    adjustment: fundingChangeOre(row),
    isDecidedOtherwise: isDecidedOtherwise(row),
    fundingAfter: row.fundingAfterOre,
    remainder: row.remainderOre,
  };
}

function partsOf(row: Parts): NeedParts {
  return {
    direct: row.movedDirectCostOre,
    positions: row.positionsOre,
    overhead: row.overheadOre,
    trade: row.internalTradeOre,
    budget: row.budgetChangeOre,
  };
}

/** The parts of one year: the full-year ones × the year's share. Null unless exact and equal to the year's change. */
function partsOfYear(
  row: YearRow,
  from: { readonly year: Year; readonly full: NeedParts | undefined; readonly sharedDate: boolean },
): NeedParts | null {
  const { numerator, denominator, isFullYear } = from.year.factor;
  if (from.full === undefined || !(from.sharedDate || isFullYear)) return null;
  const share = (ore: number): number => (isFullYear ? ore : (ore * numerator) / denominator);
  const { direct, positions, overhead, trade, budget } = from.full;
  const parts = {
    direct: share(direct),
    positions: share(positions),
    overhead: share(overhead),
    trade: share(trade),
    budget: share(budget),
  };
  const change = row.needAfterOre - row.needBeforeOre;
  const exact = partNames.every((name) => Number.isSafeInteger(parts[name]));
  return exact && sumParts(parts) === change ? parts : null;
}

function sumParts(parts: NeedParts): number {
  return partNames.reduce((sum, name) => sum + parts[name], 0);
}

function sumOf(rows: readonly MatrixRow[]): MatrixRow {
  const add = (pick: (row: MatrixRow) => number): number => rows.reduce((sum, row) => sum + pick(row), 0);
  const part = (name: PartName): number => add(({ parts }) => parts?.[name] ?? 0);
  return {
    id: '',
    name: '',
    fundingBefore: add((row) => row.fundingBefore),
    needBefore: add((row) => row.needBefore),
    parts: rows.some(({ parts }) => parts === null)
      ? null
      : {
          direct: part('direct'),
          positions: part('positions'),
          overhead: part('overhead'),
          trade: part('trade'),
          budget: part('budget'),
        },
    change: add((row) => row.change),
    needAfter: add((row) => row.needAfter),
    adjustment: add((row) => row.adjustment),
    isDecidedOtherwise: rows.some((row) => row.isDecidedOtherwise),
    fundingAfter: add((row) => row.fundingAfter),
    remainder: add((row) => row.remainder),
  };
}
