import type { Language } from '#lib/i18n/language.ts';
import { reader } from '#lib/i18n/messages/reader.ts';
import { documentDate } from './date-words.ts';
import type { SharedPage } from './shared-page.ts';

/** A step of the decision in words: what and whose, and when. */
export function stepWords(
  { what, kind, body, date }: SharedPage['steps'][number],
  language: Language,
): { readonly title: string; readonly date: string } {
  const text = reader[language];
  const when = date === null ? text.missingDate : documentDate(date, language);
  if (what === 'inForce') return { title: text.inForce, date: when };
  if (what === 'due') return { title: text.due, date: date === null ? when : text.dueBy(when) };
  if (what === 'reportBack') {
    return { title: body === null ? text.reportBackOnly : text.reportBack(body), date: when };
  }
  const title = [kind ?? '', body ?? ''].filter((part) => part !== '').join(', ');
  return { title: title.slice(0, 1).toLocaleUpperCase('sv') + title.slice(1), date: when };
}
