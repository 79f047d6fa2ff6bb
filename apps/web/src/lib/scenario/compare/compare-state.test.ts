import { describe, expect, it } from 'vitest';
import { type CompareState, compareHref, readCompareState } from './compare-state.ts';

const plain: CompareState = { picture: 'pair', year: null, open: [], step: null };

describe('the address of the compare page', () => {
  it.each<[string, Partial<CompareState>]>([
    ['', {}],
    ['?vy=fore', { picture: 'before' }],
    ['?vy=efter&ar=2022', { picture: 'after', year: 2022 }],
    ['?vy=andringar&open=a&open=b', { picture: 'changes', open: ['a', 'b'] }],
    ['?steg=0', { step: 0 }],
    ['?steg=12', { step: 12 }],
  ])('%s is read as it is written', (query, change) => {
    const state = { ...plain, ...change };
    expect(compareHref('/jamfor', plain, change)).toBe(`/jamfor${query}`);
    expect(readCompareState(new URLSearchParams(query))).toEqual(state);
  });

  it.each(['?vy=annat', '?ar=22', '?steg=-1', '?steg=x', '?steg=99999'])('%s is read as nothing', (query) => {
    expect(readCompareState(new URLSearchParams(query))).toEqual(plain);
  });
});
