import { boxOf, type Layout, type Rect } from '@samorg/chart';
import { wordsOf } from './box-content.ts';
import type { ChartView } from './chart-view.ts';
import type { DifferenceRow } from './difference-row.ts';
import type { PaintedKind, PaintedMark } from './painted-paths.ts';
import { placeForm } from './place-form.ts';

/** The rows that are not drawn as plain boxes in some view, whatever the view. */
export function unlikePlain(rows: readonly DifferenceRow[]): readonly DifferenceRow[] {
  return rows.filter((row) => row.role !== 'same' || wordsOf(row).length > 0);
}

/** What is to be told from the plain boxes in the rows of an area. */
export function paintedMarks(
  layout: Layout,
  rows: readonly DifferenceRow[],
  { area, view, marked }: { readonly area: Rect; readonly view: ChartView; readonly marked: ReadonlySet<string> },
): readonly PaintedMark[] {
  return rows.flatMap((row) => {
    const box = boxOf(layout, row.key);
    if (box === undefined || box.y + box.height < area.y || box.y > area.y + area.height) return [];
    return [{ box, kind: kindOf(row, view, marked) }];
  });
}

function kindOf(row: DifferenceRow, view: ChartView, marked: ReadonlySet<string>): PaintedKind {
  const form = placeForm(row, view);
  if (form !== 'box') return form;
  if (row.unitId !== null && marked.has(row.unitId)) return 'marked';
  return wordsOf(row)[0] ?? 'plain';
}
