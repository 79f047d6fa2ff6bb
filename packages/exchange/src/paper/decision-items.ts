import type { Item } from './flow.ts';
import type { PaperDecision, PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { type Column, headingItem, listItems } from './text-items.ts';

/** Att-satser of the decision, in order. */
export function decisionItems(decision: PaperDecision, { language }: PaperReport, column: Column): readonly Item[] {
  const texts = paperTexts[language];
  const rows = decision.clauses.map((clause) => ({
    state: null,
    word: '',
    sentence: decision.clauses.length > 1 && texts.clause !== '' ? `${texts.clause} ${clause}` : clause,
    more: [],
    figures: [],
  }));
  const title = decision.isDecided ? texts.decision : texts.proposal;
  return [headingItem(title, column, decision.source), ...listItems(rows, column, `${title} (${texts.continued})`)];
}
