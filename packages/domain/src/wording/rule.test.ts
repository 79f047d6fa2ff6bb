import { describe, expect, it } from 'vitest';
import { ruleSentence, ruleSources } from './rule.ts';

describe('the rule of a figure', () => {
  it('is told in one sentence of either language', () => {
    expect(ruleSentence('remainder', 'sv')).toBe(
      'Kvar är behovet efter minus behovet före minus regleringen, den beslutade om någon är beslutad.',
    );
    expect(ruleSentence('gap.unpriced', 'en')).toBe('Volume or price of the service in the agreement is not known.');
  });

  it('stands in the format, and comes from a document or law where there is one', () => {
    expect(ruleSources('remainder')).toEqual(['docs/format.md, Figures of a year']);
    expect(ruleSources('employerChange')).toEqual([
      'docs/format.md, Figures of staff',
      '6 b § lagen (1982:80) om anställningsskydd',
    ]);
  });
});
