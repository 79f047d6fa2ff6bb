import { expect, it } from 'vitest';
import { reviewFlags } from '../evaluate/staff/review-flag.ts';
import { reviewReasons } from '../evaluate/staff/review-reason.ts';
import { languages } from '../phrase/language.ts';
import { reviewFlagInWords, reviewReasonInWords } from './review-words.ts';

it.each(languages)('tells every flag and reason apart in %s', (language) => {
  const texts = [
    ...reviewFlags.map((flag) => reviewFlagInWords(flag, language)),
    ...reviewReasons.map((reason) => reviewReasonInWords(reason, language)),
  ];
  expect(new Set(texts).size).toBe(reviewFlags.length + reviewReasons.length);
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
});
