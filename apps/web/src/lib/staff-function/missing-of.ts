import type { MatrixData } from './matrix-view.ts';

/** Why there is no table: the scenario is refused, the file has no staff functions, or nobody is employed. Null = there is one. */
export function missingOf(matrix: MatrixData | null): 'refused' | 'functions' | 'staff' | null {
  if (matrix === null) return 'refused';
  if (matrix.columns.every(({ staffFunction }) => staffFunction === null)) return 'functions';
  return matrix.rows.length === 0 ? 'staff' : null;
}
