import type { Language } from '#lib/i18n/language.ts';
import { formatScaled } from './number.ts';

const fteScale = { divisor: 1_000, decimals: 1 } as const;

/** Thousandths of an FTE as årsarbetare with one decimal: `145,5` (sv), `145.5` (en). */
export function formatFte(milliFte: number, language: Language = 'sv'): string {
  return formatScaled(milliFte, fteScale, { language });
}

/** A difference in thousandths of an FTE, signed: `+145,5`, `−2,0`, `±0,0`. */
export function formatFteDifference(milliFte: number, language: Language = 'sv'): string {
  return formatScaled(milliFte, fteScale, { language, sign: 'always' });
}
