import type { Exact, FigureUnit } from './exact.ts';

/** One row of a ledger: a budget line, a position, another figure. */
export type LedgerRow = {
  readonly id: string;
  readonly name: string;
  readonly amount: Exact | null;
  /** Address of the figure that it is, which opens in its turn; null for a line. */
  readonly figure: string | null;
  /** Share of the year, or of the position; null = all of it. */
  readonly share: Exact | null;
  /** Whole amount of the line, full year, öre. */
  readonly fullYearOre: number | null;
  /** The change that it comes from. */
  readonly changeId: string | null;
  readonly source: string | null;
};

/** Rows with something in common, and their sum. */
export type LedgerGroup = {
  readonly id: string;
  readonly label: string;
  readonly amount: Exact | null;
  readonly rows: readonly LedgerRow[];
  /** Number of rows in all. */
  readonly total: number;
  readonly nextAfter: string | null;
};

/** Varför denna siffra: a figure with its rule and what it is the sum of. */
export type Ledger = {
  readonly figure: string;
  readonly name: string;
  readonly unit: FigureUnit;
  readonly value: Exact | null;
  /** Whether a test of a condition holds; null for a figure that is no test. */
  readonly holds: boolean | null;
  readonly ruleText: string;
  readonly sources: readonly string[];
  /** Steps between the figure and the rows below, when it rests on one other figure alone; first the one that it rests on. */
  readonly through: readonly { readonly figure: string; readonly name: string; readonly ruleText: string }[];
  readonly groups: readonly LedgerGroup[];
  /** Number of groups in all. */
  readonly groupCount: number;
};

/** The only other figure that a ledger rests on: the one term that is not 0, and as large as the figure itself; else null. */
export function soleFigure({ value, groups, groupCount }: Ledger): string | null {
  if (value === null || value === 0 || groupCount > groups.length) return null;
  const rows = groups.flatMap((group) => group.rows);
  if (groups.some((group) => group.total > group.rows.length)) return null;
  const [only, ...others] = rows.filter(({ amount }) => amount !== 0);
  return only !== undefined && others.length === 0 && only.amount === value ? only.figure : null;
}

/** A figure and what it rests on as one ledger: the head of the first, the rows of the second. */
export function throughFigure(ledger: Ledger, below: Ledger): Ledger {
  const step = { figure: below.figure, name: below.name, ruleText: below.ruleText };
  const sources = [...new Set([...ledger.sources, ...below.sources])];
  return { ...ledger, sources, through: [step, ...below.through], groups: below.groups, groupCount: below.groupCount };
}

/** Sources of the data, and the pages of the documentation where the rules stand. */
export function sortedSources(sources: readonly string[]): {
  readonly data: readonly string[];
  readonly rules: readonly string[];
} {
  const isRule = (source: string): boolean => source.startsWith('docs/');
  return { data: sources.filter((source) => !isRule(source)), rules: sources.filter(isRule) };
}

/** Figures that are a difference, whose sign is always shown; all others are an amount that there is. */
const differences =
  /\/(technicalAdjustmentOre|decidedAdjustmentOre|crossEntityOre|remainderOre|netExternalChangeOre|missOre|differenceOre|exact\/.*|change|adjustment|remainder|direct|positions|overhead|trade|budget|difference)$|^fullYear\/boards\/|^summa\/internhandel\/par\//;

/** Whether a figure is a difference. */
export function isDifference(figure: string): boolean {
  return differences.test(figure);
}

/** What a row is called below the label of its group: what the label says already is left out. */
export function rowName(name: string, label: string): string {
  if (name.startsWith(`${label}: `)) return name.slice(label.length + 2);
  return name.endsWith(`: ${label}`) ? name.slice(0, -label.length - 2) : name;
}
