import { expect, it } from 'vitest';
import { layoutTree } from './layout-tree.ts';
import { placeInTree } from './place-in-tree.ts';

const layout = layoutTree(
  [
    { key: 'board', parentKey: null },
    { key: 'IT', parentKey: 'board' },
    { key: 'service', parentKey: 'IT' },
    { key: 'HR', parentKey: 'board' },
    { key: 'other board', parentKey: null },
  ].map((place) => ({ ...place, height: 42, band: null })),
);

it('tells row, level and place among siblings, at the top as below', () => {
  expect(placeInTree(layout, 'board')).toEqual({ row: 0, level: 1, index: 1, count: 2 });
  expect(placeInTree(layout, 'other board')).toEqual({ row: 4, level: 1, index: 2, count: 2 });
  expect(placeInTree(layout, 'HR')).toEqual({ row: 3, level: 2, index: 2, count: 2 });
  expect(placeInTree(layout, 'service')).toEqual({ row: 2, level: 3, index: 1, count: 1 });
});

it('knows nothing of a key that is not in the chart', () => {
  expect(placeInTree(layout, 'unknown')).toBeUndefined();
});
