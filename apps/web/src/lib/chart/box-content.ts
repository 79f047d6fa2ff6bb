import { formatTkrDifference } from '#lib/format/amount.ts';
import { formatFte } from '#lib/format/fte.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { ChartTexts } from '#lib/i18n/messages/chart.ts';
import type { ChartView } from './chart-view.ts';
import type { DifferenceRow, UnitState } from './difference-row.ts';
import { placeFigures } from './place-figures.ts';
import { placeForm } from './place-form.ts';

/** What stands in a box, line by line. Only `words` and `meta` differ between the views, so a box keeps its size. */
export type BoxContent = {
  /** Name of the unit, or what the pile holds. */
  readonly title: string;
  /** Figures that follow the name on its own line, for units that merely follow. */
  readonly tail: string;
  /** Lines below the name: administrations, exceptions, former name, units that follow. */
  readonly lines: readonly string[];
  /** States that are spelled out first on the last line. */
  readonly words: readonly UnitState[];
  /** The rest of the last line. */
  readonly meta: string;
};

/** The speech that a box is written in. */
export type Wording = { readonly texts: ChartTexts; readonly language: Language };

/** Fills a box. `follows` = the unit only follows the one it stands under, so its state word is left out. */
export function boxContent(
  row: DifferenceRow,
  view: ChartView,
  options: Wording & { readonly follows: boolean },
): BoxContent {
  const { texts, follows } = options;
  if (row.pile) return pileContent(row, row.pile, options);
  const ghost = placeForm(row, view) === 'ghost';
  const lines = secondLines(row, texts);
  if (ghost) return { title: row.name, tail: '', lines, words: [], meta: texts.formerPlace };
  const figures = boxFigures(row, view, options);
  if (follows) return { title: row.name, tail: figures, lines, words: [], meta: '' };
  return { title: row.name, tail: '', lines, words: wordsOf(row), meta: figures };
}

/** States that a place is marked with. A board is marked only when it is itself new, moved or ended. */
export function wordsOf(row: Pick<DifferenceRow, 'kind' | 'states'>): readonly UnitState[] {
  return row.kind === 'board' ? row.states.filter((state) => state !== 'changed') : row.states;
}

function pileContent(row: DifferenceRow, pile: NonNullable<DifferenceRow['pile']>, wording: Wording): BoxContent {
  const { texts, language } = wording;
  const sum = formatFte(pile.fteMilli, language);
  if (!pile.boardsOnly)
    return { title: `${texts.pile(pile.count)} · ${sum}`, tail: '', lines: [], words: [], meta: '' };
  const funding = pile.fundingChangeOre === null ? sum : texts.funding(formatTkrDifference(pile.fundingChangeOre));
  return {
    title: row.name || texts.pileOfBoards(pile.count),
    tail: '',
    lines: [`${texts.sameOrganisation},`],
    words: [],
    meta: funding,
  };
}

function secondLines(row: DifferenceRow, texts: ChartTexts): readonly string[] {
  return [
    row.nameBefore ? texts.renamedFrom(row.nameBefore) : '',
    row.administrationNames.join(', '),
    row.exceptNames.length > 0 && row.role !== 'old' ? texts.except(row.exceptNames.join(', ')) : '',
    row.followCount > 0 ? texts.unitsFollow(row.followCount) : '',
  ].filter((line) => line !== '');
}

function boxFigures(row: DifferenceRow, view: ChartView, { texts, language }: Wording): string {
  const figures = placeFigures(row, view, language);
  if (figures === '') return '';
  if (row.kind === 'board') return `${figures} ${texts.fteShort}`;
  const isNewPlace = row.role === 'new' && view !== 'before';
  if (isNewPlace && row.states[0] === 'stays') return `${texts.newParent} ${figures}`;
  if (row.withinBoard && row.states[0] === 'moved') return `${texts.movedWithinBoard} ${figures}`;
  const own = row.ownFteMilliAfter;
  if (isNewPlace && own && own !== row.fteMilliAfter && row.exceptNames.length > 0) {
    return `${figures}, ${texts.ownFte(formatFte(own, language))}`;
  }
  return figures;
}
