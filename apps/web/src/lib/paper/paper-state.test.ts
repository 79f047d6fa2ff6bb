import { describe, expect, it } from 'vitest';
import { isChosen, pdfQuery, readPaperState } from './paper-state.ts';

const read = (query: string) => readPaperState(new URLSearchParams(query));

describe('the state of the print page', () => {
  it('is everything, in the reader’s language and in colour, when nothing is said', () => {
    expect(read('')).toEqual({ parts: null, language: null, year: null, isGrey: false, size: 'whole' });
  });

  it('is read out of the address', () => {
    expect(read('valda=1&del=overview&del=rh-rs&del=rh-rs&sprak=en&ar=2022&farg=gra&storlek=tryckt')).toEqual({
      parts: ['overview', 'rh-rs'],
      language: 'en',
      year: 2022,
      isGrey: true,
      size: 'printed',
    });
  });

  it('tells a form without parts from no form', () => {
    expect(read('valda=1').parts).toEqual([]);
    expect(isChosen(read('valda=1'), 'overview')).toBe(false);
    expect(isChosen(read(''), 'overview')).toBe(true);
  });

  it('passes over what it does not know', () => {
    expect(read('sprak=fr&ar=igår&farg=rosa')).toEqual(read(''));
  });

  it('asks the API for the same', () => {
    expect(pdfQuery(read('valda=1&del=a%2Cb&del=overview&ar=2021'), 'sv')).toBe(
      'language=sv&year=2021&parts=a%2Cb&parts=overview',
    );
    expect(pdfQuery(read('sprak=en'), 'sv')).toBe('language=en');
  });
});
