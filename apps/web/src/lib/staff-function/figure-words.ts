import { formatTkr, formatTkrDifference } from '#lib/format/amount.ts';
import { formatFte, formatFteDifference } from '#lib/format/fte.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { MatrixFigure, Measure } from './matrix-view.ts';

/** What a cell says: the large and the small figure, and the difference of each; null = no difference, or not shown. */
export type FigureWords = {
  readonly large: string;
  readonly small: string;
  readonly largeDelta: string | null;
  readonly smallDelta: string | null;
};

/** The figures of a cell in the measure that is chosen. Per 100 is empty (–) where the administration has no staff. */
export function figureWords(figure: MatrixFigure, measure: Measure, language: Language): FigureWords {
  const { shown, delta } = figure;
  const fte = formatFte(shown.fteMilli, language);
  const fteDelta = unlessNothing(delta.fteMilli, (milli) => formatFteDifference(milli, language));
  const cost = formatTkr(shown.costOre);
  const costDelta = unlessNothing(delta.costOre, formatTkrDifference);
  switch (measure) {
    case 'fte':
      return { large: fte, small: cost, largeDelta: fteDelta, smallDelta: costDelta };
    case 'cost':
      return { large: cost, small: fte, largeDelta: costDelta, smallDelta: fteDelta };
    case 'per100':
      return {
        large: figure.per100Milli === null ? '–' : formatFte(figure.per100Milli, language),
        small: fte,
        largeDelta: unlessNothing(figure.per100DeltaMilli ?? 0, (milli) => formatFteDifference(milli, language)),
        smallDelta: fteDelta,
      };
  }
}

/** A name as it begins a line: files write functions in small letters. */
export function atStart(name: string): string {
  return name.slice(0, 1).toLocaleUpperCase('sv') + name.slice(1);
}

function unlessNothing(difference: number, format: (difference: number) => string): string | null {
  return difference === 0 ? null : format(difference);
}
