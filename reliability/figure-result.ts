import type { Column } from './figure.ts';

/** What became of a figure in a run. */
export interface FigureResult {
  readonly id: string;
  readonly what: string;
  readonly expected: string;
  readonly count: number;
  readonly seed: number;
  readonly column: Column;
  readonly verdict: Verdict;
  readonly seconds: number;
}

export type Verdict =
  | { readonly kind: 'held'; readonly measured: string }
  | { readonly kind: 'violated'; readonly violations: readonly string[]; readonly measured: string }
  | { readonly kind: 'notRun'; readonly reason: string };

/** 1 when a figure was violated, when none was run, and under CI when one was not run; else 0. */
export function exitCodeOf(results: readonly FigureResult[], isCi: boolean): 0 | 1 {
  const isBad = ({ verdict }: FigureResult): boolean =>
    verdict.kind === 'violated' || (isCi && verdict.kind === 'notRun');
  return results.length === 0 || results.some(isBad) ? 1 : 0;
}
