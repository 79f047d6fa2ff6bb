import { formatScaled, noBreakSpace, type Sign } from './number.ts';

const tkrScale = { divisor: 100_000, decimals: 0 } as const;
const kronorScale = { divisor: 100, decimals: 0 } as const;
const kronorAndOreScale = { divisor: 100, decimals: 2 } as const;

/** Öre as whole thousands of kronor without unit: `236 197`. */
export function formatTkr(ore: number): string {
  return formatScaled(ore, tkrScale);
}

/** A difference in öre as signed thousands of kronor: `+220 443`, `−8 654`, `±0`. */
export function formatTkrDifference(ore: number): string {
  return formatScaled(ore, tkrScale, { sign: 'always' });
}

/** Öre as exact kronor with unit, with öre only where there are any: `236 197 000 kr`, `12,50 kr`. For focus, titles and proofs. */
export function formatKronor(ore: number, sign: Sign = 'negative'): string {
  const scale = ore % 100 === 0 ? kronorScale : kronorAndOreScale;
  return `${formatScaled(ore, scale, { sign })}${noBreakSpace}kr`;
}

/** A difference in öre as exact signed kronor: `−8 654 000 kr`. */
export function formatKronorDifference(ore: number): string {
  return formatKronor(ore, 'always');
}
