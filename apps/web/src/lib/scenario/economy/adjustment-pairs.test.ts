import { describe, expect, it } from 'vitest';
import { adjustmentList } from './adjustment-pairs.ts';
import type { MatrixRow, MatrixYear } from './neutrality-matrix.ts';

function rowOf(id: string, adjustment: number): MatrixRow {
  const zero = { fundingBefore: 0, needBefore: 0, parts: null, change: 0, needAfter: 0, fundingAfter: 0, remainder: 0 };
  return { id, name: id, adjustment, isDecidedOtherwise: false, ...zero };
}

function yearOf(year: number, amounts: Readonly<Record<string, number>>): MatrixYear {
  const factor = { numerator: 1, denominator: 1, label: '', isFullYear: true };
  const rows = Object.entries(amounts).map(([id, adjustment]) => rowOf(id, adjustment));
  return { year, factor, rows, sum: rowOf('', 0), unfunded: [] };
}

describe('adjustmentList', () => {
  it('pairs every giver with the only receiver', () => {
    const list = adjustmentList([
      yearOf(2021, { a: 30, b: -10, c: -20, d: 0 }),
      yearOf(2022, { a: 120, b: -40, c: -80, d: 0 }),
    ]);
    expect(list.hub?.id).toBe('a');
    expect(list.hubReceives).toBe(true);
    expect(list.lines).toEqual([
      { id: 'c', name: 'c', amounts: [-20, -80] },
      { id: 'b', name: 'b', amounts: [-10, -40] },
    ]);
  });

  it('names no pairs when several boards give and several receive', () => {
    const list = adjustmentList([yearOf(2022, { a: 30, b: 30, c: -20, d: -40 })]);
    expect(list.hub).toBeNull();
    expect(list.lines.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('names no pairs when the amounts do not balance', () => {
    expect(adjustmentList([yearOf(2022, { a: 30, b: -10 })]).hub).toBeNull();
  });

  it('is empty when nothing is adjusted', () => {
    expect(adjustmentList([yearOf(2022, { a: 0 })])).toEqual({ lines: [], hub: null, hubReceives: false });
  });
});
