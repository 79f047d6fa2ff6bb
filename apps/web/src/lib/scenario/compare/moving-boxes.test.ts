import { boxOf } from '@samorg/chart';
import { expect, it } from 'vitest';
import { chartGeometry } from '#lib/chart/chart-geometry.ts';
import { exampleTree } from '#lib/chart/example-tree.ts';
import { placedTree } from '#lib/chart/placed-tree.ts';
import { chart } from '#lib/i18n/messages/chart.ts';
import { movingBoxes } from './moving-boxes.ts';

const tree = placedTree(exampleTree);
const geometry = chartGeometry(tree, { texts: chart.sv, language: 'sv' });

function startsAt(key: string, steps: readonly { dx: number; dy: number }[]): [number, number] {
  const box = boxOf(geometry.layout, key);
  const [first] = steps;
  return [(box?.x ?? 0) + (first?.dx ?? 0), (box?.y ?? 0) + (first?.dy ?? 0)];
}

function placeOf(key: string): [number, number] {
  const box = boxOf(geometry.layout, key);
  return [box?.x ?? 0, box?.y ?? 0];
}

it('lead what has moved, and what follows it, from the old place to the new one', () => {
  const boxes = movingBoxes(tree, geometry, 'forward');
  expect(boxes.map(({ key, leftKey }) => [key, leftKey])).toEqual([
    ['it', 'it gammal'],
    ['drift', 'it gammal'],
    ['växeln', 'växeln gammal'],
  ]);
  for (const { key, leftKey, steps } of boxes) {
    expect(startsAt(key, steps)).toEqual(placeOf(leftKey).map((value) => expect.closeTo(value)));
    expect(steps.at(-1)).toMatchObject({ at: 1, dx: expect.closeTo(0), dy: expect.closeTo(0) });
  }
  expect(boxes[0]?.steps.length).toBeGreaterThan(2);
});

it('lead back from the new place to the old one', () => {
  const boxes = movingBoxes(tree, geometry, 'back');
  expect(boxes.map(({ key, leftKey }) => [key, leftKey])).toEqual([
    ['it gammal', 'it'],
    ['växeln gammal', 'växeln'],
  ]);
  for (const { key, leftKey, steps } of boxes) {
    expect(startsAt(key, steps)).toEqual(placeOf(leftKey).map((value) => expect.closeTo(value)));
  }
});
