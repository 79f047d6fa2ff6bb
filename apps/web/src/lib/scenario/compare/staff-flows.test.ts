import { expect, it } from 'vitest';
import { type BoardFlow, drawnFlows, flowRows } from './staff-flows.ts';

function flow(from: string, to: string, [withUnits, separately]: readonly [number, number]): BoardFlow {
  const unit = (id: string) => ({ id, name: id.toUpperCase() });
  const staff = (fteMilli: number) => ({ fteMilli, headcount: fteMilli / 1_000 });
  return { from: unit(from), to: unit(to), withUnits: staff(withUnits), separately: staff(separately), titles: [] };
}

const flows = [flow('a', 'b', [0, 2_000]), flow('a', 'c', [145_000, 2_000]), flow('c', 'b', [0, 0])];

it('stand by size, and are summed', () => {
  const { rows, sum } = flowRows(flows);
  expect(rows.map(({ from, to, total, people }) => [from, to, total, people])).toEqual([
    ['A', 'C', 147_000, 147],
    ['A', 'B', 2_000, 2],
    ['C', 'B', 0, 0],
  ]);
  expect(sum).toEqual({ withUnits: 145_000, separately: 4_000, total: 149_000, people: 149 });
});

it('have a ribbon where årsarbetare go', () => {
  expect(drawnFlows(flows).map(({ fromKey, toKey, weight }) => [fromKey, toKey, weight])).toEqual([
    ['a', 'b', 2_000],
    ['a', 'c', 147_000],
  ]);
});
