import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSlots } from './sentence-slots.ts';

describe('sentenceSlots', () => {
  it('marks the words of each field', () => {
    const parts = sentenceSlots('Service, utom Teleservice, flyttas till styrelsen.', [
      { words: 'Service', field: 'enhet' },
      { words: 'Teleservice', field: 'utom' },
      { words: 'Styrelsen', field: 'till' },
    ]);
    expect(parts).toEqual([
      { text: 'Service', field: 'enhet' },
      { text: ', utom ', field: null },
      { text: 'Teleservice', field: 'utom' },
      { text: ', flyttas till ', field: null },
      { text: 'styrelsen', field: 'till' },
      { text: '.', field: null },
    ]);
  });

  it('finds words that are held together by non-breaking spaces', () => {
    const parts = sentenceSlots('den 1\u00A0oktober 2021', [{ words: '1 oktober 2021', field: 'datum' }]);
    expect(parts.at(-1)).toEqual({ text: '1\u00A0oktober 2021', field: 'datum' });
  });

  it('leaves a sentence whole when no words are found', () => {
    expect(sentenceSlots('Inget.', [{ words: 'x', field: 'y' }])).toEqual([{ text: 'Inget.', field: null }]);
  });
});

describe('properties', () => {
  it('joins back to the sentence', () => {
    const words = fc.stringMatching(/^[abå ]{0,4}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^[abcå ,]{0,40}$/), fc.array(words, { maxLength: 4 }), (sentence, chosen) => {
        const slots = chosen.map((text, index) => ({ words: text, field: String(index) }));
        expect(
          sentenceSlots(sentence, slots)
            .map((part) => part.text)
            .join(''),
        ).toBe(sentence);
      }),
    );
  });
});
