/** Where in a grid the focus is: a row and a cell of that row that can be opened, both counted from 0. */
export type GridPlace = { readonly row: number; readonly at: number };

/** The keys pressed, as a keyboard event tells them. */
export type GridKey = { readonly key: string; readonly ctrlKey: boolean };

/**
 * Where a key leads in a grid, as the ARIA grid pattern has it: arrows to the next cell, Home and End to the ends of the row, with Ctrl
 * to the ends of the grid. `columns` holds, row by row, the columns in which cells can be opened; rows may lack some. Up and down
 * keep to the nearest column. Null = the key leads nowhere.
 */
export function nextPlace(
  columns: readonly (readonly number[])[],
  from: GridPlace,
  { key, ctrlKey }: GridKey,
): GridPlace | null {
  const lastOf = (row: number): number => (columns[row]?.length ?? 0) - 1;
  const lastRow = columns.length - 1;
  switch (key) {
    case 'ArrowRight':
      return from.at < lastOf(from.row) ? { row: from.row, at: from.at + 1 } : null;
    case 'ArrowLeft':
      return from.at > 0 ? { row: from.row, at: from.at - 1 } : null;
    case 'ArrowDown':
      return from.row < lastRow ? inColumn(columns, from, from.row + 1) : null;
    case 'ArrowUp':
      return from.row > 0 ? inColumn(columns, from, from.row - 1) : null;
    case 'Home':
      return { row: ctrlKey ? 0 : from.row, at: 0 };
    case 'End': {
      const row = ctrlKey ? lastRow : from.row;
      return { row, at: lastOf(row) };
    }
    default:
      return null;
  }
}

function inColumn(columns: readonly (readonly number[])[], from: GridPlace, row: number): GridPlace {
  const column = columns[from.row]?.[from.at] ?? 0;
  const distances = (columns[row] ?? []).map((other) => Math.abs(other - column));
  return { row, at: distances.indexOf(Math.min(...distances)) };
}
