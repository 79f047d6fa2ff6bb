import type { Language } from '#lib/i18n/language.ts';

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** A plain date in words: `1 oktober 2021` (sv), `1 October 2021` (en). The date itself when it is not one. */
export function formatLongDate(date: string, language: Language = 'sv'): string {
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}

/** An instant as local date and time to the minute: `2021-10-01 14:03`. */
export function formatInstant(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : parts.format(date);
}

/** An instant as local time of day: `14:03`. */
export function formatTime(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short' }).format(date);
}

/** Reads a plain date out of a form field or an address; null when it is none, such as 2021-02-30. */
export function parseDate(text: string | null | undefined): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) ? text : null;
}
