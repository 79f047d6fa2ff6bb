/**
 * The bands of a layout, and the border lines between them.
 *
 * Pre: the branches of a band stand together; a band that comes back throws a `RangeError` that names it.
 * Post: bands stand in the order of the nodes and share no row; each border lies strictly between two bands.
 */
import { at } from './at.ts';
import type { Band } from './layout.ts';
import type { TreeShape } from './tree-shape.ts';

/** The bands from top to bottom, with the y of their edges and borders. */
export function bandsOf(tree: TreeShape, y: Float64Array, heights: Float64Array): readonly Band[] {
  const bands: Band[] = [];
  const seen = new Set<string>();
  let open: { key: string; top: number; bottom: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const above = bands.at(-1);
    bands.push({ ...open, borderY: above === undefined ? null : (above.bottom + open.top) / 2 });
  };
  let node = -1;
  for (const key of tree.bands) {
    node += 1;
    if (key === null) continue;
    const top = at(y, node);
    const bottom = top + at(heights, node);
    if (open?.key === key) {
      open.top = Math.min(open.top, top);
      open.bottom = Math.max(open.bottom, bottom);
      continue;
    }
    if (seen.has(key)) throw new RangeError(`the band "${key}" does not stand together`);
    seen.add(key);
    close();
    open = { key, top, bottom };
  }
  close();
  return bands;
}
