import { formatLongDate } from '#lib/format/date.ts';
import type { Language } from '#lib/i18n/language.ts';
import { reader } from '#lib/i18n/messages/reader.ts';
import type { SharedPage } from './shared-page.ts';
import type { HeadFigure } from './staff-words.ts';

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** A date of a document in words: a day, a month (`september 2020`), or the text itself. */
export function documentDate(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}$/.test(date)) return formatLongDate(date, language);
  const instant = new Date(`${date}-01T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  return new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    instant,
  );
}

/** When it begins, for the head of the page: the day and month as the figure. */
export function dateFigure({ dates }: Pick<SharedPage, 'dates'>, language: Language): HeadFigure {
  const text = reader[language];
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return { figure: text.noDate, label: text.noDateNote };
  const day = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const figure = day.format(new Date(`${first}T00:00:00Z`));
  const year = first.slice(0, 4);
  const label = first === last ? text.begins(year) : text.beginsFirst(year, formatLongDate(last, language));
  return { figure, label };
}
