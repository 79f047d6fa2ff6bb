import { expect, it } from 'vitest';
import { fillColumn, type Group, type Item } from './flow.ts';

function item(name: string, more: Partial<Item> = {}): Item {
  return {
    height: 10,
    marksAt: (x, y) => [{ kind: 'text', x, y, text: name, size: 9, weight: 'regular', colour: '#000000' }],
    ...more,
  };
}

const column = { x: 0, y: 0, height: 25 };

it('takes as many items as there is room for', () => {
  const filled = fillColumn(
    ['a', 'b', 'c'].map((name) => item(name)),
    column,
  );
  expect(filled.height).toBe(20);
  expect(filled.rest).toHaveLength(1);
});

it('never ends a column with a heading', () => {
  const filled = fillColumn([item('a'), item('heading', { staysWithNext: true }), item('b')], column);
  expect(filled.height).toBe(10);
});

it('begins what is left of a broken table with its head', () => {
  const head = item('head');
  const group: Group = { tag: 'Table', head };
  const filled = fillColumn(
    ['a', 'b', 'c'].map((name) => item(name, { group })),
    column,
  );
  expect(filled.rest).toHaveLength(2);
  expect(filled.rest[0]).toBe(head);
  expect(filled.marks).toMatchObject([{ kind: 'part', tag: 'Table', marks: [{ text: 'a' }, { text: 'b' }] }]);
});

it('puts a too high item on a page of its own rather than nowhere', () => {
  const filled = fillColumn([item('a', { height: 100 }), item('b')], { ...column, beginsPage: true });
  expect(filled.height).toBe(100);
  expect(filled.rest).toHaveLength(1);
  expect(fillColumn([item('a', { height: 100 })], column).rest).toHaveLength(1);
});
