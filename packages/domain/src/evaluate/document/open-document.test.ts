import { expect, it } from 'vitest';
import { isOpenDocument } from './open-document.ts';

it.each([
  ['toBeAdjusted', true],
  ['toBeWritten', true],
  ['checkNeeded', true],
  ['remitterad', true],
  [null, true],
  ['inForce', false],
  ['written', false],
  ['decided', false],
])('a document that is %s is open: %s', (status, isOpen) => {
  expect(isOpenDocument({ status })).toBe(isOpen);
});
