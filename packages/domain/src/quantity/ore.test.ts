import { expect, it } from 'vitest';
import { milliFte } from './milli-fte.ts';
import { ore } from './ore.ts';

it('takes whole öre only', () => {
  expect([ore(0), ore(-5), ore(Number.MAX_SAFE_INTEGER)]).toEqual([0, -5, 9007199254740991]);
  for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) expect(() => ore(wrong)).toThrow('öre');
});

it('has no negative nought, which JSON and comparisons tell from 0', () => {
  expect(Object.is(ore(-0), 0)).toBe(true);
});

it('takes whole thousandths of an FTE only, none below 0', () => {
  expect([milliFte(750), milliFte(0)]).toEqual([750, 0]);
  for (const wrong of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => milliFte(wrong)).toThrow('thousandths');
});
