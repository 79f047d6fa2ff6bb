import { expect, it } from 'vitest';
import { computedOf } from './computed-map.ts';
import { draftOf, entriesOf, layeredOn, lookUp, sizeOf } from './layered-map.ts';

it('is read as a map of what its keys give, and can be laid over', () => {
  const halves = computedOf(
    () => [1, 2, 3, 4],
    (key) => (key % 2 === 0 ? key / 2 : undefined),
  );
  expect([...halves]).toEqual([
    [2, 1],
    [4, 2],
  ]);
  expect([halves.size, halves.has(1), halves.has(2)]).toEqual([2, false, true]);
  const draft = draftOf(layeredOn(halves));
  draft.delete(2);
  draft.set(3, 9);
  const next = draft.seal();
  expect([...entriesOf(next), sizeOf(next), lookUp(next, 2)]).toEqual([[4, 2], [3, 9], 2, undefined]);
});
