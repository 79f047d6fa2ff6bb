import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, oneLine } from './inert-text.ts';
import { pageWidth, table, wrapped } from './text-layout.ts';

/** Everything that a terminal would obey. */
const obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('oneLine', () => {
  it('shows escape sequences and directions of writing instead of obeying them, and joins lines', () => {
    expect(oneLine('IT\u001b[31m\r\nSumma\t0\u202e')).toBe('IT\ufffd[31m Summa 0\ufffd');
    expect(oneLine('sam\u00adordning\u200b\ufeff')).toBe('samordning');
    expect(oneLine('1\u00a0000 kr – Åre')).toBe('1\u00a0000 kr – Åre');
  });
});

describe('escaped', () => {
  it('leaves JSON with the same meaning', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = escaped(JSON.stringify([text], null, 1));
        expect(JSON.parse(shown)).toEqual([text]);
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('wrapped and table', () => {
  it('keep any name inert and on the page', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = [
          ...wrapped(text, '- ').split('\n'),
          ...table([
            ['Namn', '1'],
            [text, '22'],
          ]),
        ];
        expect(lines.filter((line) => [...line].length > pageWidth || obeyed.test(line))).toEqual([]);
      }),
    );
  });

  it('keep a web address whole', () => {
    const address = `https://example.org/${'a'.repeat(100)}`;
    expect(wrapped(`Se ${address}`).split('\n')).toContain(address);
  });
});
