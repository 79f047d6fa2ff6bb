import type { Change } from '../change/change.ts';
import { clauseOf } from '../change/verbs.ts';
import type { Organisation } from '../model/organisation.ts';
import { dateInWords } from '../phrase/date.ts';
import type { Language } from '../phrase/language.ts';
import { phraseIn } from '../phrase/phrase.ts';

/** What a sentence is made in: the state that the change meets, and whether it tells its date. */
export interface SentenceContext {
  readonly organisation: Organisation;
  readonly language: Language;
  readonly withDate: boolean;
}

/** A change as one sentence: the same in interface, export and decision text (att-sats). Its verb makes the clause. */
export function changeSentence(change: Change, { organisation, language, withDate }: SentenceContext): string {
  const date = withDate ? ` ${language === 'sv' ? 'den' : 'on'} ${dateInWords(change.effectiveDate, language)}` : '';
  return `${clauseOf(change, phraseIn(organisation, language))}${date}.`;
}
