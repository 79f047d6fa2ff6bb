import type { Language } from './language.ts';

/** Names as a list in a sentence: `A, B och C`. */
export function listInWords(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${language === 'sv' ? 'och' : 'and'} ${last}`;
}

const smallNumbers: Readonly<Record<Language, readonly string[]>> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** A count in a sentence: in words up to twelve, then in figures. */
export function countInWords(count: number, language: Language): string {
  return smallNumbers[language][count] ?? String(count);
}

/** The text with its first letter large. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1);
}
