import { expect, it } from 'vitest';
import { Overflow, toJsonInteger } from './overflow.ts';

it.each([0n, 9007199254740991n, -9007199254740991n])('keeps %s', (sum) => {
  expect(toJsonInteger(sum)).toBe(Number(sum));
});

it.each([9007199254740992n, -9007199254740992n, 10n ** 30n])('refuses %s, which JSON readers disagree on', (sum) => {
  expect(() => toJsonInteger(sum)).toThrow(Overflow);
  expect(() => toJsonInteger(sum)).toThrow(`${sum} leaves`);
});

it('has a name and a code that files know', () => {
  expect(new Overflow('x')).toMatchObject({ name: 'Overflow', code: 'overflow', message: 'x' });
});
