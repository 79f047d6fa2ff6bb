import type { VerdictOfFragment } from '#generated/graphql.ts';

/** A year of the evaluation with its boards. */
export type EvaluationYear = NonNullable<VerdictOfFragment['years']>[number];

/** One board's change of funding in a year, öre. */
export type BoardFunding = { readonly id: string; readonly name: string; readonly changeOre: number };

/** The year that a reader asks for, or the last one; null when nothing could be evaluated. */
export function yearOf(years: readonly EvaluationYear[], year: number | null): EvaluationYear | null {
  return years.find((one) => one.year === year) ?? years.at(-1) ?? null;
}

/** Whether technical adjustments have been decided in the scenario: then they, not the computed ones, change the funding. */
export function isDecided(year: EvaluationYear): boolean {
  return year.boards.some((row) => row.decidedAdjustmentOre !== null);
}

/** The change of funding of a row: the decided one where there is one, else the computed one. Öre. */
export function fundingChangeOre(
  row: Pick<EvaluationYear['boards'][number], 'decidedAdjustmentOre' | 'technicalAdjustmentOre'>,
): number {
  return row.decidedAdjustmentOre ?? row.technicalAdjustmentOre;
}

/** Whether the adjustment of a row is decided, and another amount than the computed one. */
export function isDecidedOtherwise(row: EvaluationYear['boards'][number]): boolean {
  return row.decidedAdjustmentOre !== null && row.decidedAdjustmentOre !== row.technicalAdjustmentOre;
}

/** Boards whose funding changes, largest change first; equal ones by name. */
export function changedFunding(year: EvaluationYear): readonly BoardFunding[] {
  return year.boards
    .filter((row) => fundingChangeOre(row) !== 0)
    .map((row) => ({ id: row.board.id, name: row.board.name, changeOre: fundingChangeOre(row) }))
    .sort((a, b) => Math.abs(b.changeOre) - Math.abs(a.changeOre) || (a.name < b.name ? -1 : 1));
}

/** How much funding moves between boards: the sum of what boards receive more. Öre. */
export function fundingMovedOre(year: EvaluationYear): number {
  return year.boards.reduce((sum, row) => sum + Math.max(0, fundingChangeOre(row)), 0);
}

/** Whether some row of some year lacks or has too much funding. */
export function hasRemainder(years: readonly EvaluationYear[]): boolean {
  return years.some((year) => year.boards.some((row) => row.remainderOre !== 0));
}
