import { noBreakSpace } from './number.ts';

/** Spaces that people and programs put between thousands: plain, no-break, narrow no-break and thin. */
const spaces = /[\s\u00A0\u202F\u2009]/g;
const minusSigns = /^[-\u2212\u2013]/;

/**
 * Reads a typed figure as a whole number of steps of 10^−decimals: `118 400`, `−2,5`, `+1.25`. Comma or point before decimals.
 * Null when it is no figure, has more decimals than fit, or leaves the exact integers. No float on the way.
 */
export function readScaled(text: string, decimals: number): number | null {
  const plain = text.replace(spaces, '').replace(minusSigns, '-');
  const match = /^([+-]?)(\d{1,16})(?:[.,](\d+))?$/.exec(plain);
  if (match === null) return null;
  const [, sign, whole = '', fraction = ''] = match;
  if (fraction.length > decimals) return null;
  const steps = BigInt(whole + fraction.padEnd(decimals, '0'));
  if (steps > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return Number(sign === '-' ? -steps : steps) + 0;
}

const amountUnits: readonly { readonly pattern: RegExp; readonly decimals: number }[] = [
  { pattern: /(?:tkr|ksek)\.?$/i, decimals: 5 },
  { pattern: /(?:mnkr|mkr|msek)\.?$/i, decimals: 8 },
  { pattern: /(?:kr|kronor|sek)\.?$/i, decimals: 2 },
];

/** Reads a typed amount of money as öre: kronor, or thousands or millions of them when it says so: `118 400`, `118,4 tkr`. */
export function readAmount(text: string): number | null {
  const trimmed = text.trim();
  const unit = amountUnits.find(({ pattern }) => pattern.test(trimmed));
  return unit === undefined ? readScaled(trimmed, 2) : readScaled(trimmed.replace(unit.pattern, ''), unit.decimals);
}

/** Writes steps of 10^−decimals the way they are typed, no decimal that says nothing: `118 400`, `−2,5`. `readScaled` reads it back. */
export function writeScaled(steps: number, decimals: number): string {
  const digits = String(Math.abs(steps)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${steps < 0 ? '\u2212' : ''}${whole}${fraction === '' ? '' : `,${fraction}`}`;
}
