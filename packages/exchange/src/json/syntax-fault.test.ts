import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOfSyntaxFault } from './syntax-fault.ts';

describe('where a text stops being JSON', () => {
  it.each([
    ['', 0],
    ['  ', 2],
    ['{"a": NaN}', 6],
    ['[1, -Infinity]', 4],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['{} {}', 3],
    ['{]', 1],
    ['[}', 1],
    ['[1}', 2],
    ['{"a":1]', 6],
    ['{"a', 1],
    ['[1', 2],
    ['[01]', 1],
    ['[1.]', 1],
    ['[truefalse]', 1],
    ['["\\x"]', 1],
    ['["a\nb"]', 1],
    ['// x', 0],
  ])('%j: at %i', (text, offset) => {
    expect(offsetOfSyntaxFault(text)).toBe(offset);
  });

  it('is found in 100 000 open lists, without running out of stack', () => {
    expect(offsetOfSyntaxFault('['.repeat(100_000))).toBe(100_000);
  });
});

describe('properties', () => {
  it('is where the engine finds the fault, or the beginning of the text or number that holds it', () => {
    const damaged = fc.tuple(fc.json(), fc.nat(40), fc.constantFrom('', '}', ']', ',', ':', '"', '0', 'x', '-', '\\'));
    fc.assert(
      fc.property(damaged, ([text, at, inserted]) => {
        const changed = `${text.slice(0, at)}${inserted}${text.slice(at)}`;
        const offset = offsetOfSyntaxFault(changed);
        const told = faultByEngine(changed);
        if (told === null) expect(offset).toBe(changed.length);
        expect(faultByEngine(changed.slice(0, offset)) ?? offset, 'nothing before it is wrong').toBe(offset);
        if (told !== null && told < changed.length) expect(changed.slice(offset, told)).toMatch(/^(".*|[-+.\w]*)$/su);
      }),
      { numRuns: 2000 },
    );
  });
});

/** null = it is JSON; the length of the text when it ends too early; NaN when the engine does not tell the place. */
function faultByEngine(text: string): number | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const told = / at position (\d+)/.exec(String(error))?.[1];
    if (told === undefined && !String(error).includes('end of JSON input')) return Number.NaN;
    return told === undefined ? text.length : Number(told);
  }
}
