import { describe, expect, it } from 'vitest';
import { economyHref, figureHref, readEconomyState } from './economy-state.ts';

const nothing = { unit: 'tkr', figure: null, group: null, after: null } as const;

describe('the state of the page', () => {
  it('stands in its address and is read back', () => {
    const states = [
      nothing,
      { ...nothing, unit: 'kronor' as const },
      { ...nothing, figure: 'years/2022/boards/a&b ~1 å/remainderOre' },
      { unit: 'kronor' as const, figure: 'f/g', group: 'account:x', after: '17' },
    ];
    for (const state of states) {
      const address = new URL(economyHref('/s/ekonomi', state), 'http://x');
      expect(readEconomyState(address.searchParams)).toEqual(state);
      expect(address.hash).toBe(state.figure === null ? '' : '#siffra');
    }
  });

  it('has no group without a figure, and no page without a group', () => {
    expect(readEconomyState(new URLSearchParams('grupp=direct&efter=3'))).toEqual(nothing);
    expect(readEconomyState(new URLSearchParams('siffra=f&efter=3'))).toEqual({ ...nothing, figure: 'f' });
  });

  it('leads from an amount to its figure', () => {
    expect(figureHref('/e', 'tkr', { figure: 'a/b', group: 'direct' })).toBe('/e?siffra=a%2Fb&grupp=direct#siffra');
  });
});
