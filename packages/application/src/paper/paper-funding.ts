import type { BoardYear, EvaluationYear, Language } from '@samorg/domain';
import type { PaperFunding } from '@samorg/exchange';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { isFundedRow } from '../evaluation/funded-row.ts';
import { yearFactorLabel, yearFactorOf } from '../evaluation/year-factor.ts';
import { paperWords } from '../wording/paper-wording.ts';

/** The year that is asked for, or the last one. */
export function yearShown(evaluation: EvaluationView, wanted: number | null): EvaluationYear | null {
  const { years } = evaluation.money();
  return years.find(({ year }) => year === wanted) ?? years.at(-1) ?? null;
}

/** Funding per board in a year: those whose funding changes by name, the others as a sum. */
export function paperFunding(evaluation: EvaluationView, year: EvaluationYear, language: Language): PaperFunding {
  const rows = year.boards.filter((row) => isFundedRow(evaluation, row));
  const changed = rows.filter((row) => fundingChangeOf(row) !== 0);
  const unchanged = rows.filter((row) => fundingChangeOf(row) === 0);
  return {
    period: periodOf(evaluation, year.year, language),
    priceYear: evaluation.replay.scenario.baseline.budgetYear,
    isStated: rows.some((row) => row.fundingBeforeOre !== 0),
    isDecided: rows.some((row) => row.decidedAdjustmentOre !== null),
    rows: changed
      .map((row) => ({
        name: evaluation.nameOf(row.boardId),
        beforeOre: row.fundingBeforeOre,
        changeOre: fundingChangeOf(row),
      }))
      .sort((a, b) => Math.abs(b.changeOre) - Math.abs(a.changeOre) || (a.name < b.name ? -1 : 1)),
    unchanged: {
      count: unchanged.length,
      beforeOre: unchanged.reduce((sum, row) => sum + row.fundingBeforeOre, 0),
    },
  };
}

/** The change of a board's funding: the decided one where there is one, else the computed one; öre. */
export function fundingChangeOf({ decidedAdjustmentOre, technicalAdjustmentOre }: BoardYear): number {
  return decidedAdjustmentOre ?? technicalAdjustmentOre;
}

/** A year with the part of it that the changes govern. */
export function periodOf({ replay }: EvaluationView, year: number, language: Language): string {
  return paperWords[language].year(year, yearFactorLabel(yearFactorOf(replay, year), language));
}
