import type { Language } from './language.ts';

const noBreak = '\u00a0';
const minus = '\u2212';

/** Öre as thousands of kronor with the decimals that are needed: `55 110,75 tkr`, `SEK 55,110.75 thousand`. Never rounded. */
export function amountInWords(ore: bigint | number, language: Language): string {
  const value = BigInt(ore);
  const size = value < 0n ? -value : value;
  const decimals = (size % 100_000n).toString().padStart(5, '0').replace(/0+$/, '');
  const mark = language === 'sv' ? ',' : '.';
  const sign = value < 0n ? minus : '';
  const figure = `${sign}${grouped(size / 100_000n, language)}${decimals === '' ? '' : mark + decimals}`;
  return language === 'sv' ? `${figure}${noBreak}tkr` : `SEK${noBreak}${figure}${noBreak}thousand`;
}

/** Thousandths of a full-time equivalent with one decimal where that is exact, e.g. `145,5`; else with what is needed. */
export function fteInWords(milli: bigint | number, language: Language): string {
  const value = BigInt(milli);
  const decimals = (value % 1000n)
    .toString()
    .padStart(3, '0')
    .replace(/0{1,2}$/, '');
  return `${grouped(value / 1000n, language)}${language === 'sv' ? ',' : '.'}${decimals}`;
}

/** A whole number with its thousands set apart. */
export function grouped(value: bigint | number, language: Language): string {
  return value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, language === 'sv' ? noBreak : ',');
}
