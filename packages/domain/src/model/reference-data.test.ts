import { expect, it } from 'vitest';
import { line, statement, unitsOf } from '../../test/fixture.ts';
import { packStatement } from './packed-statement.ts';
import { compareSiblings, referenceDataOf, roleOfLine } from './reference-data.ts';

const group = (id: string, role: 'cost' | 'income') => ({
  id,
  name: id,
  role,
  nature: role,
  internal: false,
  regionBasClass: null,
  kommunBasClass: null,
});
const reference = referenceDataOf(
  packStatement(
    statement({
      units: unitsOf(['R legalEntity'], ['b unit', 'R'], ['a unit', 'R']),
      accountGroups: [group('first', 'cost'), group('second', 'cost'), group('fees', 'income')],
    }),
  ),
);

it('orders siblings as in the file, then newcomers by id', () => {
  const inOrder = ['b', 'a', '0', 'd'];
  const orders = [inOrder, inOrder.toReversed(), ['d', 'b', '0', 'a'], ['a', '0', 'b', 'd']];
  for (const ids of orders) expect(ids.toSorted((x, y) => compareSiblings(reference, x, y))).toEqual(inOrder);
});

it('knows the first account group of each role', () => {
  expect([...reference.groupOfRole].map(([role, { id }]) => [role, id])).toEqual([
    ['cost', 'first'],
    ['income', 'fees'],
  ]);
});

it('tells the role of a line, which must have an account group', () => {
  expect(roleOfLine(reference, line('l', ['a', 'fees', -1]))).toBe('income');
  expect(() => roleOfLine(reference, line('l', ['a', 'x', 1]))).toThrow('account group of l is there');
});
