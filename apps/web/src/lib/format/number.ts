import type { Language } from '#lib/i18n/language.ts';

/** Between thousands and before a unit. */
export const noBreakSpace = '\u00A0';
/** The minus sign of figures, as wide as a plus. */
const minus = '\u2212';
const plusMinus = '±';

/** How a figure is signed: only when negative, or always, as a difference is. */
export type Sign = 'negative' | 'always';

/** Scale of a figure: whole steps of the stored unit per shown unit, and decimals shown. Integers only. */
export type Scale = { readonly divisor: number; readonly decimals: 0 | 1 | 2 };

/**
 * Writes an integer amount on another scale, rounded half away from zero, with integer arithmetic throughout.
 * A difference of exactly nothing is `±0`; one that only rounds to nothing keeps its sign (`+0`), since something is there.
 */
export function formatScaled(value: number, scale: Scale, options: { sign?: Sign; language?: Language } = {}): string {
  const { sign = 'negative', language = 'sv' } = options;
  const steps = 10 ** scale.decimals;
  const rounded = divideRounded(Math.abs(value) * steps, scale.divisor);
  const whole = (rounded - (rounded % steps)) / steps;
  const fraction = String(rounded % steps).padStart(scale.decimals, '0');
  const digits = groupThousands(whole) + (scale.decimals === 0 ? '' : (language === 'sv' ? ',' : '.') + fraction);
  return signOf(value, rounded, sign) + digits;
}

function signOf(value: number, rounded: number, sign: Sign): string {
  if (sign === 'always') return value === 0 ? plusMinus : value < 0 ? minus : '+';
  return value < 0 && rounded > 0 ? minus : '';
}

/** Divides two non-negative integers, half rounded up, without a float between. */
function divideRounded(dividend: number, divisor: number): number {
  const remainder = dividend % divisor;
  const quotient = (dividend - remainder) / divisor;
  return remainder * 2 >= divisor ? quotient + 1 : quotient;
}

function groupThousands(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
}
