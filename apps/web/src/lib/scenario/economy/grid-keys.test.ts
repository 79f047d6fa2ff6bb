import { describe, expect, it } from 'vitest';
import { type GridPlace, nextPlace } from './grid-keys.ts';

/** A sum row that lacks its second column, between two whole ones. */
const columns = [
  [1, 2, 3],
  [1, 3],
  [1, 2, 3],
];
const from = (row: number, at: number, key: string, ctrlKey = false): GridPlace | null =>
  nextPlace(columns, { row, at }, { key, ctrlKey });

describe('keys in a grid', () => {
  it('go to the next cell and stop at the edge', () => {
    expect(from(0, 0, 'ArrowRight')).toEqual({ row: 0, at: 1 });
    expect(from(0, 2, 'ArrowRight')).toBeNull();
    expect(from(0, 0, 'ArrowLeft')).toBeNull();
    expect(from(0, 1, 'ArrowUp')).toBeNull();
    expect(from(2, 1, 'ArrowDown')).toBeNull();
  });

  it('keep to the column, or the nearest one where a row lacks it', () => {
    expect(from(0, 2, 'ArrowDown')).toEqual({ row: 1, at: 1 });
    expect(from(1, 1, 'ArrowDown')).toEqual({ row: 2, at: 2 });
    expect(from(0, 1, 'ArrowDown')).toEqual({ row: 1, at: 0 });
    expect(from(2, 0, 'ArrowUp')).toEqual({ row: 1, at: 0 });
  });

  it('go to the ends of the row and of the grid', () => {
    expect([from(1, 1, 'Home'), from(2, 0, 'End')]).toEqual([
      { row: 1, at: 0 },
      { row: 2, at: 2 },
    ]);
    expect([from(1, 1, 'Home', true), from(0, 0, 'End', true)]).toEqual([
      { row: 0, at: 0 },
      { row: 2, at: 2 },
    ]);
    expect(from(0, 0, 'x')).toBeNull();
  });
});
