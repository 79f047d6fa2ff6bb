import { textHeight, type textLine, textLines } from './draw.ts';
import type { Group, Item } from './flow.ts';
import { artifact, type Mark, part } from './mark.ts';
import { ink } from './palette.ts';
import { type Column, ruleAt, styles } from './text-items.ts';
import { shortName, type Typesetter } from './typesetter.ts';

/** A column of a table. The first one takes the room that the others leave. */
export interface TableColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Points; the widest cell decides when left out. Only for columns of text that breaks. */
  readonly width?: number;
}

/** A row; the first cell names it. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly isSum?: boolean;
  readonly isQuiet?: boolean;
  /** What is drawn beside the cells: at the top right corner of the row, to the left. */
  readonly drawing?: (x: number, y: number) => readonly Mark[];
}

/** A table: its columns, its rows, and the room at the right that is kept free for drawings. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly drawingWidth?: number;
}

const cellGap = 10;
const padding = 2.9;

/** The rows of a table as items, its head first; the head comes again where the table goes on elsewhere. */
export function tableItems(given: Table, { width, typesetter }: Column): readonly Item[] {
  const table = { ...given, rows: given.rows.map((row) => ({ ...row, cells: row.cells.map(shortName) })) };
  const widths = columnWidths(table, { width, typesetter });
  const group: { tag: 'Table'; head?: Item } = { tag: 'Table' };
  const context: RowContext = { table, widths, width, typesetter, group };
  const hasHead = table.columns.some(({ head }) => head !== '');
  const rows = table.rows.map((row, at) => {
    const item = rowItem(row, context);
    return table.rows[at + 1]?.isSum ? { ...item, staysWithNext: true } : item;
  });
  if (!hasHead) return rows;
  const head = { ...headItem(context), staysWithNext: true };
  group.head = head;
  return [head, ...rows];
}

interface RowContext {
  readonly table: Table;
  readonly widths: readonly number[];
  readonly width: number;
  readonly typesetter: Typesetter;
  readonly group: Group;
}

function columnWidths({ columns, rows, drawingWidth = 0 }: Table, { width, typesetter }: Column): readonly number[] {
  const own = columns.map((column, at) => {
    if (at === 0) return 0;
    if (column.width !== undefined) return column.width;
    const cells = rows.map((row) => typesetter.width(row.cells[at] ?? '', row.isSum ? styles.strong : styles.body));
    return Math.max(typesetter.width(column.head, styles.label) * 1.05, ...cells);
  });
  const others = own.reduce((sum, one) => sum + one, 0) + cellGap * (columns.length - 1) + drawingWidth;
  return [Math.max(40, width - others), ...own.slice(1)];
}

function headItem({ table, widths, width, typesetter, group }: RowContext): Item {
  const setting = { style: { ...styles.label, weight: 'strong' as const }, typesetter };
  const heights = table.columns.map(({ head }, at) => textHeight(head, widths[at] ?? 0, setting));
  const height = Math.max(12, ...heights) + 2 * padding;
  return {
    height,
    group,
    marksAt: (x, y) => [
      part(
        'TR',
        cellPlaces(x, widths).map(({ left, cellWidth }, at) => {
          const { head = '', align = 'left' } = table.columns[at] ?? {};
          return part('TH', cellMarks(head, { left, cellWidth, align, y: y + padding }, setting), { scope: 'Column' });
        }),
      ),
      artifact([ruleAt(x, y + height - 0.4, { width })]),
    ],
  };
}

function rowItem(row: TableRow, { table, widths, width, typesetter, group }: RowContext): Item {
  const style = row.isSum ? styles.strong : row.isQuiet ? { ...styles.body, colour: '#454b52' } : styles.body;
  const setting = { style, typesetter };
  const heights = row.cells.map((cell, at) => textHeight(cell, widths[at] ?? 0, setting));
  const height = Math.max(13, ...heights) + 2 * padding;
  return {
    height,
    group,
    marksAt: (x, y) => [
      part(
        'TR',
        cellPlaces(x, widths).map(({ left, cellWidth }, at) => {
          const { align = 'left' } = table.columns[at] ?? {};
          const marks = cellMarks(row.cells[at] ?? '', { left, cellWidth, align, y: y + padding }, setting);
          return at === 0 ? part('TH', marks, { scope: 'Row' }) : part('TD', marks);
        }),
      ),
      artifact([
        ...(row.drawing?.(x + width, y + padding + 6.5) ?? []),
        ...(row.isSum ? [ruleAt(x, y, { width, stroke: ink, thickness: 1.1 })] : []),
        ...(row.isSum ? [] : [ruleAt(x, y + height - 0.4, { width })]),
      ]),
    ],
  };
}

function cellPlaces(x: number, widths: readonly number[]): readonly { left: number; cellWidth: number }[] {
  let left = x;
  return widths.map((cellWidth) => {
    const place = { left, cellWidth };
    left += cellWidth + cellGap;
    return place;
  });
}

function cellMarks(
  text: string,
  place: { readonly left: number; readonly cellWidth: number; readonly align: 'left' | 'right'; readonly y: number },
  setting: Parameters<typeof textLine>[2],
): readonly Mark[] {
  const { left, cellWidth, align, y } = place;
  if (text === '') return [];
  if (align === 'left') return textLines(text, { x: left, y, width: cellWidth }, setting).marks;
  return textLines(text, { x: left + cellWidth, y, width: cellWidth, align: 'right' }, setting).marks;
}
