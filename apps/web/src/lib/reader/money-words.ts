import { formatScaled } from '#lib/format/number.ts';
import type { Language } from '#lib/i18n/language.ts';
import { reader } from '#lib/i18n/messages/reader.ts';
import type { SharedOutcome } from './shared-page.ts';
import type { HeadFigure } from './staff-words.ts';

const millions = { divisor: 100_000_000, decimals: 1 } as const;

/** Öre in words, without sign: `239,2 miljoner kronor`. */
export function millionsInWords(ore: number, language: Language): string {
  return reader[language].millionKronor(formatScaled(Math.abs(ore), millions, { language }));
}

/** What the proposal costs, for the head of the page. */
export function costFigure(outcome: SharedOutcome, language: Language): HeadFigure {
  const text = reader[language];
  const { netCostChangeOre: change, transitionCostOre: once, verdict } = outcome;
  const more = once === 0 ? '' : `, ${text.transition(millionsInWords(once, language))}`;
  const note = verdict === 'undetermined' ? `, ${text.asFarAsKnown}` : '';
  if (change === 0) return { figure: text.noCost, label: text.unchangedCost + note + more };
  const figure = text.million(formatScaled(change, millions, { language, sign: 'always' }));
  return { figure, label: text.changedCost + note + more };
}

/** A count in words up to twelve, then in figures. */
export function countWord(count: number, language: Language): string {
  return smallNumbers[language][count] ?? String(count);
}

/** Why the proposal is or is not cost-neutral, in a few words after a colon; empty where there is nothing to add. */
export function costReason(outcome: SharedOutcome, language: Language): string {
  const text = reader[language];
  const { money, netCostChangeOre: change, verdict } = outcome;
  if (verdict === 'notNeutral') {
    if (change === 0) return text.fundingMisses;
    return (change > 0 ? text.costRises : text.costFalls)(millionsInWords(change, language));
  }
  if (money === null || money.rows.length === 0) return text.nothingChanges;
  if (money.measure !== 'funding') return '';
  const { moreCount, lessCount } = money;
  const more = text.moreBoards(countWord(moreCount, language), moreCount === 1);
  return text.moreAndLess(more, text.lessBoards(countWord(lessCount, language), lessCount === 1));
}

/** Whether the verdict rests on technical adjustments. */
export function restsOnAdjustments({ verdict, money }: SharedOutcome): boolean {
  return verdict === 'neutralAfterAdjustment' || (verdict === 'neutral' && money?.measure === 'funding');
}

const smallNumbers: Readonly<Record<Language, readonly string[]>> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};
