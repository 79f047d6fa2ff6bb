import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText, textOfExact } from './exact-text.ts';

const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

describe('exactText', () => {
  it.each(['', 'Fjällregionen', 'a\u0000', 'ÅÄÖ 東京'])('leaves %j as it is', (text) => {
    expect(exactText(text)).toBe(text);
  });

  it.each(['😀', '\ud83d', '\ude00\ud83d', '\ufb00', '\uffff'])('makes %j a text that UTF-8 can hold', (text) => {
    const kept = exactText(text);
    expect(kept.isWellFormed()).toBe(true);
    expect(textOfExact(kept)).toBe(text);
  });
});

describe('properties', () => {
  it('gives every text back, and orders as UTF-16 code units when compared by code points', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(textOfExact(exactText(a))).toBe(a);
        const [one, other] = [Buffer.from(exactText(a)), Buffer.from(exactText(b))];
        expect(Math.sign(Buffer.compare(one, other))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
