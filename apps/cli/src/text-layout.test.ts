import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageWidth, table, wrapped } from './text-layout.ts';
import { tkrColumn } from './tkr.ts';

describe('tkrColumn', () => {
  it('shows exact amounts with as many decimals as the one that needs most', () => {
    expect(tkrColumn([22_044_300_000n, -865_475_000n, 0n], 'sv')).toEqual([
      '220\u00a0443,00',
      '−8\u00a0654,75',
      '0,00',
    ]);
    expect(tkrColumn([100_000n, -1n], 'en')).toEqual(['1.00000', '−0.00001']);
  });

  it('reads back as the amount that it shows', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }), { minLength: 1 }), (amounts) => {
        const shown = tkrColumn(amounts, 'en').map((text) => text.replaceAll(',', '').replace('−', '-'));
        const back = shown.map((text) => {
          const [whole = '', decimals = ''] = text.split('.');
          return BigInt(whole + decimals.padEnd(5, '0'));
        });
        expect(back).toEqual(amounts);
      }),
    );
  });
});

describe('wrapped', () => {
  it('breaks between words and stands in under the mark', () => {
    expect(wrapped(`${'ord '.repeat(20)}slut`, '- ')).toBe(`- ${'ord '.repeat(19).trim()}\n  ord slut`);
  });

  it('keeps every word in order and every line on the page', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäö]{1,70}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, (given) => {
        const lines = wrapped(given.join(' ')).split('\n');
        expect(lines.join(' ')).toBe(given.join(' '));
        expect(lines.every((line) => line.length <= pageWidth)).toBe(true);
      }),
    );
  });
});

describe('table', () => {
  it('sets names to the left and figures to the right, and cuts a name that is too long', () => {
    const lines = table([
      ['Nämnd', 'Före', 'Efter'],
      ['N'.repeat(90), '1', '22'],
    ]);
    expect(lines).toEqual([`${'Nämnd'.padEnd(67)}  Före  Efter`, `${'N'.repeat(66)}…     1     22`]);
  });
});
