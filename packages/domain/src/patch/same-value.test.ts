import { expect, it } from 'vitest';
import { sameValue } from './same-value.ts';

it.each([
  [1, 1, true],
  ['a', 'b', false],
  [null, null, true],
  [null, undefined, false],
  [null, {}, false],
  [[1, 2], [1, 2], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[], {}, false],
  [{ a: [{ b: 1 }] }, { a: [{ b: 1 }] }, true],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1, b: 2 }, { a: 1, b: 3 }, false],
  [{ a: undefined }, {}, false],
  [{ a: undefined }, { b: undefined }, false],
])('%j and %j are the same: %s', (a, b, isSame) => {
  expect([sameValue(a, b), sameValue(b, a)]).toEqual([isSame, isSame]);
});
