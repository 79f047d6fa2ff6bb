import { noBreakSpace } from '#lib/format/number.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { AmountUnit } from '../amount-scale.ts';

/** An exact number of the API: an integer, or text that is a longer one or a fraction. */
export type Exact = number | string;

/** What a figure counts. */
export type FigureUnit = 'ore' | 'headcount' | 'fteMilli' | 'pctMilli' | 'count';

type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** How the amounts of one ledger are written: whole shown units are `divisor` of the stored ones. */
export type LedgerScale = { readonly divisor: bigint; readonly decimals: number };

/** The scale of a ledger: no decimals when all its amounts are whole, else two (money), one (årsarbetare) or three (percent). */
export function ledgerScale(unit: FigureUnit, amounts: readonly (Exact | null)[], money: AmountUnit): LedgerScale {
  const [divisor, decimals] =
    unit === 'ore'
      ? ([money === 'tkr' ? 100_000n : 100n, 2] as const)
      : unit === 'fteMilli'
        ? ([1_000n, 1] as const)
        : unit === 'pctMilli'
          ? ([1_000n, 3] as const)
          : ([1n, 2] as const);
  const isWhole = amounts.every((amount) => {
    if (amount === null) return true;
    const { numerator, denominator } = parseExact(amount);
    return numerator % (denominator * divisor) === 0n;
  });
  return { divisor, decimals: isWhole && unit !== 'fteMilli' ? 0 : decimals };
}

/** An exact number on a scale, rounded half away from zero. Zero is `0`, or `±0` where signs are shown. */
export function formatExact(
  amount: Exact,
  scale: LedgerScale,
  { signed, language }: { readonly signed: boolean; readonly language: Language },
): string {
  const { numerator, denominator } = parseExact(amount);
  if (numerator === 0n) return signed ? '±0' : '0';
  const size = numerator < 0n ? -numerator : numerator;
  const steps = 10n ** BigInt(scale.decimals);
  const divisor = denominator * scale.divisor;
  const rounded = (2n * size * steps + divisor) / (2n * divisor);
  const whole = String(rounded / steps).replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  const fraction = scale.decimals === 0 ? '' : String(rounded % steps).padStart(scale.decimals, '0');
  const digits = fraction === '' ? whole : `${whole}${language === 'sv' ? ',' : '.'}${fraction}`;
  const sign = numerator < 0n ? '\u2212' : signed ? '+' : '';
  return sign + digits;
}

/** Whether an exact number is 0. */
export function isZero(amount: Exact): boolean {
  return parseExact(amount).numerator === 0n;
}

/** The share of a year as it is counted: in months where it is whole months, else as it stands; null for all of it. */
export function shareInMonths(share: Exact): string | null {
  const { numerator, denominator } = parseExact(share);
  if (numerator === denominator) return null;
  return 12n % denominator === 0n ? `${(numerator * 12n) / denominator}/12` : `${numerator}/${denominator}`;
}

function parseExact(amount: Exact): Fraction {
  const [numerator = '0', denominator = '1'] = String(amount).split('/');
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}
