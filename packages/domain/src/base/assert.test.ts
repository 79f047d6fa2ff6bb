import { expect, it } from 'vitest';
import { assert, present, unreachable } from './assert.ts';

it('stops the program at a broken promise', () => {
  expect(() => assert(false, 'one is two')).toThrow('broken promise: one is two');
  expect(() => present(null, 'a row')).toThrow('broken promise: a row');
  expect(() => unreachable('x' as never)).toThrow('unknown variant "x"');
});

it('lets a kept promise through', () => {
  expect(() => assert(true, 'one is one')).not.toThrow();
  expect(present(0, 'a number')).toBe(0);
});
