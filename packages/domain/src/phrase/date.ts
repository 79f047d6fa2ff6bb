import { present } from '../base/assert.ts';
import { dayOf, type IsoDate, monthOf, yearOf } from '../base/iso-date.ts';
import type { Language } from './language.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'januari',
    'februari',
    'mars',
    'april',
    'maj',
    'juni',
    'juli',
    'augusti',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A date as it is read aloud: `1 oktober 2021`, `1 October 2021`. */
export function dateInWords(date: IsoDate, language: Language): string {
  return `${dayOf(date)}\u00a0${present(months[language][monthOf(date) - 1], 'a month')} ${yearOf(date)}`;
}
