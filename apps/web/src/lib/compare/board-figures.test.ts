import { expect, it } from 'vitest';
import { boardRows } from './board-figures.ts';

type Arguments = Parameters<typeof boardRows>;

const figures = (needOre: number, fteMilli: number) => ({ needOre, staff: { fteMilli } });
const board = (id: string) => ({ id, name: id.toUpperCase() });

const comparison: Arguments[0] = {
  boards: {
    items: [
      { board: board('equal'), a: figures(5, 5), b: figures(5, 5) },
      { board: board('small'), a: figures(100, 10), b: figures(90, 10) },
      { board: board('large'), a: figures(100, 10), b: figures(150, 10) },
      { board: board('new'), a: null, b: figures(1, 1) },
    ],
  },
};

function scenario(adjustment: number): Arguments[1]['a'] {
  const row = { board: board('small'), fundingBeforeOre: 50, decidedAdjustmentOre: null, isFunded: true };
  const years = [{ year: 2025, boards: [{ ...row, technicalAdjustmentOre: adjustment }] }];
  return { evaluation: { years } };
}

it('are those that differ, largest difference first, with the present beside', () => {
  const baseline: Arguments[1]['baseline'] = {
    __typename: 'Comparison',
    boards: { items: [{ board: { id: 'small' }, a: figures(95, 9) }] },
  };
  const { rows, equal } = boardRows(comparison, { baseline, a: scenario(0), b: scenario(-10) });
  expect(rows.map(({ id }) => id)).toEqual(['large', 'small', 'new']);
  expect(equal).toBe(1);
  expect(rows[1]).toEqual({
    id: 'small',
    name: 'SMALL',
    fte: { now: 9, a: 10, b: 10 },
    need: { now: 95, a: 100, b: 90 },
    funding: { now: 50, a: 50, b: 40 },
  });
  expect(rows[2]?.need).toEqual({ now: null, a: null, b: 1 });
});

it('take the funding of the organisation as it is for that of the present', () => {
  const { rows } = boardRows(comparison, { baseline: null, a: null, b: scenario(-10) });
  expect(rows.find(({ id }) => id === 'small')?.funding).toEqual({ now: 50, a: 50, b: 40 });
});
