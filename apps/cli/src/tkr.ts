import type { Language } from '@samorg/domain';

/** Amounts of one column in tkr (1 000 kronor), exact, all with as many decimals as the one that needs most. */
export function tkrColumn(amounts: readonly bigint[], language: Language): readonly string[] {
  const decimals = Math.max(...amounts.map(decimalsNeeded));
  return amounts.map((amount) => tkr(amount, decimals, language));
}

function tkr(ore: bigint, decimals: number, language: Language): string {
  const [group, mark] = language === 'sv' ? ['\u00a0', ','] : [',', '.'];
  const digits = (ore < 0n ? -ore : ore).toString().padStart(6, '0');
  const whole = digits.slice(0, -5).replace(/\B(?=(\d{3})+(?!\d))/g, group);
  const sign = ore < 0n ? '\u2212' : '';
  return sign + whole + (decimals === 0 ? '' : mark + digits.slice(-5, digits.length - 5 + decimals));
}

function decimalsNeeded(ore: bigint): number {
  return (ore < 0n ? -ore : ore).toString().padStart(6, '0').slice(-5).replace(/0+$/, '').length;
}
