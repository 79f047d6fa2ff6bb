import type { Language } from '@samorg/domain';

const noBreakSpace = '\u00a0';
const minus = '\u2212';

/** Öre as whole thousands of kronor: `3 804 435`. */
export function tkr(ore: number, language: Language): string {
  return scaled(ore, { divisor: 100_000n, decimals: 0 }, language);
}

/** A difference in öre as signed thousands of kronor: `+220 443`, `−8 654`, `±0`. */
export function tkrDifference(ore: number, language: Language): string {
  return signed(ore, tkr(Math.abs(ore), language));
}

/** Thousandths of an FTE as årsarbetare with one decimal: `145,5`. */
export function fte(milli: number, language: Language): string {
  return scaled(milli, { divisor: 1_000n, decimals: 1 }, language);
}

/** A difference in thousandths of an FTE: `+147,5`, `±0`. */
export function fteDifference(milli: number, language: Language): string {
  return signed(milli, fte(Math.abs(milli), language));
}

/** A count: `7 286`. */
export function count(value: number, language: Language): string {
  return scaled(value, { divisor: 1n, decimals: 0 }, language);
}

/** A difference between counts: `+152`. */
export function countDifference(value: number, language: Language): string {
  return signed(value, count(Math.abs(value), language));
}

interface Scale {
  readonly divisor: bigint;
  readonly decimals: 0 | 1;
}

/** Rounded half away from zero, with integers throughout. */
function scaled(value: number, { divisor, decimals }: Scale, language: Language): string {
  const steps = 10n ** BigInt(decimals);
  const size = BigInt(Math.abs(value)) * steps;
  const rounded = (size * 2n + divisor) / (divisor * 2n);
  const whole = String(rounded / steps).replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  const fraction = decimals === 0 ? '' : `${language === 'sv' ? ',' : '.'}${rounded % steps}`;
  return `${value < 0 && rounded > 0n ? minus : ''}${whole}${fraction}`;
}

function signed(value: number, size: string): string {
  if (value === 0) return '±0';
  return `${value < 0 ? minus : '+'}${size}`;
}
