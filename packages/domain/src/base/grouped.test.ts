import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

it('groups items by key in the order in which keys are met', () => {
  expect([...grouped([3, 1, 5, 2, 8], (number) => (number % 2 === 0 ? 'even' : 'odd'))]).toEqual([
    ['odd', [3, 1, 5]],
    ['even', [2, 8]],
  ]);
});
