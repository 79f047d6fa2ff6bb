import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLines, settable, type TextStyle, type Typesetter } from './typesetter.ts';

/** Every letter is one point wide. */
const typesetter: Typesetter = { width: (text) => text.length };
const style: TextStyle = { size: 1, weight: 'regular', colour: '#000000' };

function broken(text: string, width: number): readonly string[] {
  return brokenLines(text, width, { typesetter, style }).map((line) => (line.goesOn ? `${line.text}~` : line.text));
}

describe('brokenLines', () => {
  it.each([
    ['en liten text', 20, ['en liten text']],
    ['en liten text', 8, ['en liten', 'text']],
    ['IT-infrastruktur', 14, ['IT-~', 'infrastruktur']],
    ['IT- och digitaliseringsfunktion', 10, ['IT- och', 'digitalise~', 'ringsfunkt~', 'ion']],
    ['', 5, ['']],
    ['10\u00a0000\u00a0kr hela', 9, ['10\u00a0000\u00a0kr', 'hela']],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  it('keeps every letter, in lines that fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = brokenLines(text, width, { typesetter, style });
        expect(
          lines
            .map((line) => (line.goesOn ? line.text : `${line.text} `))
            .join('')
            .trim(),
        ).toBe(settable(text));
        for (const line of lines) expect(line.text.length).toBeLessThanOrEqual(Math.max(width, 2));
      }),
    );
  });
});

describe('settable', () => {
  it('leaves out what cannot be printed', () => {
    expect(settable('  en\ttext\u0000 \u202emed\n rader ')).toBe('en text med rader');
  });
});
