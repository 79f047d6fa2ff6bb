import type { MatrixYear } from './neutrality-matrix.ts';

/** One board's technical adjustment in each year, öre: funding raised +, lowered −. */
export type AdjustmentLine = {
  readonly id: string;
  readonly name: string;
  /** In the order of the years. */
  readonly amounts: readonly number[];
};

/** The adjustments of all years; when one board alone gives or receives, each other line is one of its pairs. */
export type AdjustmentList = {
  readonly lines: readonly AdjustmentLine[];
  /** The board that is the other half of every line; null when there is no such board. */
  readonly hub: AdjustmentLine | null;
  /** Whether the hub receives what the lines give. */
  readonly hubReceives: boolean;
};

/** Lists the boards with an adjustment in any year, largest in the last year first, paired where pairs are unambiguous. */
export function adjustmentList(years: readonly MatrixYear[]): AdjustmentList {
  const lines = new Map<string, { id: string; name: string; amounts: number[] }>();
  for (const [place, year] of years.entries()) {
    for (const row of year.rows) {
      const line = lines.get(row.id) ?? { id: row.id, name: row.name, amounts: years.map(() => 0) };
      line.amounts[place] = row.adjustment;
      lines.set(row.id, line);
    }
  }
  const touched = [...lines.values()].filter(({ amounts }) => amounts.some((ore) => ore !== 0));
  const last = (line: AdjustmentLine): number => line.amounts.at(-1) ?? 0;
  const sorted = touched.sort((a, b) => Math.abs(last(b)) - Math.abs(last(a)));
  const hub = hubOf(sorted);
  return { lines: sorted.filter((line) => line !== hub), hub, hubReceives: hub !== null && last(hub) > 0 };
}

/** The only board whose adjustment has its sign in every year, if the others balance it exactly. */
function hubOf(lines: readonly AdjustmentLine[]): AdjustmentLine | null {
  if (lines.length < 2) return null;
  const years = lines[0]?.amounts.length ?? 0;
  const candidates = lines.filter((line) =>
    Array.from({ length: years }, (_, year) => {
      const own = line.amounts[year] ?? 0;
      const others = lines.filter((other) => other !== line).map((other) => other.amounts[year] ?? 0);
      const sum = others.reduce((total, ore) => total + ore, 0);
      return own + sum === 0 && others.every((ore) => (own > 0 ? ore <= 0 : ore >= 0));
    }).every(Boolean),
  );
  return candidates[0] ?? null;
}
