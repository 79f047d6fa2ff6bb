import { type Box, boxOf, type Layout, placeInTree } from '@samorg/chart';
import type { DifferenceRow } from './difference-row.ts';

/** A row with its box, as it stands among the tree items. */
export type ChartItem = { readonly row: DifferenceRow; readonly box: Box };

/**
 * The tree items of these boxes, and of the one that holds the focus wherever it stands, in the order of the rows: a reader of the
 * screen meets them as the tree has them, and the focus is never lost by scrolling.
 */
export function chartItems(
  layout: Layout,
  rows: readonly DifferenceRow[],
  { boxes, focusKey }: { readonly boxes: readonly Box[]; readonly focusKey: string | null },
): readonly ChartItem[] {
  const focused = focusKey === null || boxes.some(({ key }) => key === focusKey) ? undefined : boxOf(layout, focusKey);
  const all = focused === undefined ? boxes : withInOrder(layout, boxes, focused);
  return all.flatMap((box) => {
    const place = placeInTree(layout, box.key);
    const row = place === undefined ? undefined : rows[place.row];
    return row === undefined ? [] : [{ row, box }];
  });
}

function withInOrder(layout: Layout, boxes: readonly Box[], box: Box): readonly Box[] {
  const rowOf = ({ key }: Box): number => placeInTree(layout, key)?.row ?? 0;
  const after = boxes.findIndex((one) => rowOf(one) > rowOf(box));
  return after < 0 ? [...boxes, box] : boxes.toSpliced(after, 0, box);
}
