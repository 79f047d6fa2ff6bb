import { describe, expect, it } from 'vitest';
import { TypeAhead } from './type-ahead.ts';

const names = ['Regionkontoret', 'Ekonomi', 'HR', 'Öron', 'Ekologi'];

describe('TypeAhead', () => {
  it('moves on to the next name of a letter, and round the end', () => {
    expect(new TypeAhead().type('e', names, { present: 0, nowMs: 0 })).toBe(1);
    expect(new TypeAhead().type('e', names, { present: 1, nowMs: 0 })).toBe(4);
    expect(new TypeAhead().type('e', names, { present: 4, nowMs: 0 })).toBe(1);
  });

  it('takes letters in quick succession as one beginning, which may be the present name', () => {
    const typed = new TypeAhead();
    expect(typed.type('e', names, { present: 0, nowMs: 0 })).toBe(1);
    expect(typed.type('k', names, { present: 1, nowMs: 100 })).toBe(1);
    expect(typed.type('o', names, { present: 1, nowMs: 200 })).toBe(1);
    expect(typed.type('l', names, { present: 1, nowMs: 300 })).toBe(4);
  });

  it('begins anew after a rest', () => {
    const typed = new TypeAhead();
    typed.type('e', names, { present: 0, nowMs: 0 });
    expect(typed.isUnderWay(500)).toBe(true);
    expect(typed.isUnderWay(700)).toBe(false);
    expect(typed.type('h', names, { present: 1, nowMs: 700 })).toBe(2);
  });

  it('finds letters of two signs', () => {
    const split = names.map((name) => name.normalize('NFD'));
    expect(new TypeAhead().type('ö', split, { present: 0, nowMs: 0 })).toBe(3);
    expect(new TypeAhead().type('ö'.normalize('NFD'), names, { present: 0, nowMs: 0 })).toBe(3);
  });

  it('tells when there is none, and starts at the top when nothing is in focus', () => {
    expect(new TypeAhead().type('z', names, { present: 2, nowMs: 0 })).toBe(-1);
    expect(new TypeAhead().type('r', names, { present: -1, nowMs: 0 })).toBe(0);
    expect(new TypeAhead().type('r', [], { present: 0, nowMs: 0 })).toBe(-1);
  });
});
