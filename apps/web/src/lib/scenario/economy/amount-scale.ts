import { formatScaled, type Scale } from '#lib/format/number.ts';
import type { Language } from '#lib/i18n/language.ts';

/** The unit of a table of amounts. */
export type AmountUnit = 'tkr' | 'kronor';

const orePerTkr = 100_000;
const orePerKrona = 100;

/** The scale of one block of amounts: whole units when all amounts are whole, else two decimals. Öre in. */
export function blockScale(amounts: readonly number[], unit: AmountUnit): Scale {
  const divisor = unit === 'tkr' ? orePerTkr : orePerKrona;
  return { divisor, decimals: amounts.every((ore) => ore % divisor === 0) ? 0 : 2 };
}

/** An amount on the scale of its block; nothing at all is a plain 0, or ±0 where differences are signed. */
export function formatOnScale(
  ore: number,
  scale: Scale,
  options: { readonly signed: boolean; readonly language: Language },
): string {
  if (ore === 0) return options.signed ? '±0' : '0';
  return formatScaled(ore, scale, { sign: options.signed ? 'always' : 'negative', language: options.language });
}

/** What an amount lacks to end at the same comma as amounts with two decimals: `,00`, or nothing. */
export function commaFill(formatted: string, needed: boolean): string {
  return needed && !/[,.]\d\d$/.test(formatted) ? ',00' : '';
}
