import { fte, tkr } from './figures.ts';
import type { Item } from './flow.ts';
import type { PaperChange, PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import {
  type Column,
  headingItem,
  type ListRow,
  listItems,
  paragraphItem,
  paragraphItems,
  spaceItem,
} from './text-items.ts';
import { settable, shortName } from './typesetter.ts';

/** What cannot be made, the changes, and what to know beside them. */
export function changeItems(report: PaperReport, column: Column): readonly Item[] {
  const texts = paperTexts[report.language];
  const obstacles =
    report.refusals.length === 0
      ? []
      : [headingItem(texts.obstacles, column), ...listItems(report.refusals.map(plainRow), column), spaceItem(10)];
  const heading = headingItem(texts.changes, column, report.changes.length > 1 ? String(report.changes.length) : '');
  const changes =
    report.changes.length === 0
      ? [paragraphItem(texts.noChanges, column)]
      : listItems(
          report.changes.map((change) => changeRow(change, report)),
          column,
          `${texts.changes} (${texts.continued})`,
        );
  const missing =
    report.missing.length === 0
      ? []
      : [spaceItem(10), headingItem(texts.missing, column), ...listItems(report.missing.map(plainRow), column)];
  return [...obstacles, heading, ...changes, ...missing, ...noteItems(notesOf(report), column)];
}

/** What to know; a notice that the head of the page cannot hold is told whole. */
function notesOf({ notes, head: { notice } }: PaperReport): readonly string[] {
  return notice === null || shortName(notice) === settable(notice) ? notes : [...notes, notice];
}

/** Paragraphs under the list. */
function noteItems(notes: readonly string[], column: Column): readonly Item[] {
  return notes.flatMap((note) => paragraphItems(note, column));
}

function plainRow(sentence: string): ListRow {
  return { state: null, word: '', sentence, more: [], figures: [] };
}

function changeRow(change: PaperChange, { language, changes }: PaperReport): ListRow {
  const texts = paperTexts[language];
  const dates = new Set(changes.map(({ effectiveDate }) => effectiveDate));
  const outcome = change.outcome === 'planned' ? [] : [texts[change.outcome]];
  const figures = [
    ...(change.fteMilli === null ? [] : [texts.fte(fte(change.fteMilli, language))]),
    ...(change.fteMilli !== null || change.amountOre === null ? [] : [texts.tkr(tkr(change.amountOre, language))]),
  ];
  return {
    state: change.state,
    word: texts.states[change.state],
    sentence: change.sentence,
    ...(dates.size > 1 ? { lead: change.effectiveDate } : {}),
    more: [...change.exceptions, ...outcome],
    figures,
  };
}
