import type { Language } from '#lib/i18n/language.ts';
import { formatScaled } from './number.ts';

const percentScale = { divisor: 10, decimals: 1 } as const;

/** A difference in tenths of a per cent, signed, without unit: `+5,8`, `−21,6`, `±0,0`. */
export function formatPercentDifference(tenths: number, language: Language = 'sv'): string {
  return formatScaled(tenths, percentScale, { language, sign: 'always' });
}
