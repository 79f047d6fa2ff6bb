import type { ScenarioTexts } from '#lib/i18n/messages/scenario.ts';
import type { EvaluationYear } from './impact-figures.ts';

/** The part of a year that the changes are in force: `3/12`, or the words for a full year. */
export function periodLabel(factor: EvaluationYear['factor'], texts: Pick<ScenarioTexts, 'fullYear'>): string {
  return factor.isFullYear ? texts.fullYear : `${factor.numerator}/${factor.denominator}`;
}
