import { expect, it } from 'vitest';
import { codeValues, valueAt } from './coded-values.ts';

it('keeps each distinct value once and gives every row its own back', () => {
  const column = ['x', null, 'x', undefined, ['y'], ['y'], ['z']];
  const coded = codeValues(column);
  expect(coded.values).toEqual(['x', null, undefined, ['y'], ['z']]);
  expect(column.map((_, row) => valueAt(coded, row))).toEqual(column);
});
