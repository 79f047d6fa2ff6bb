/**
 * Where an arrow key leads in the chart, as in a tree of the ARIA Authoring Practices: the order is depth first,
 * what a screen reader reads out; the picture follows it.
 *
 * Post: `null` where there is nowhere to go, so that focus stays; otherwise another key of the chart. `down` undoes
 * `up`.
 * Source: W3C, ARIA Authoring Practices Guide, Tree View Pattern, keyboard interaction.
 */
import { at } from './at.ts';
import type { Layout } from './layout.ts';

/** `left` goes to the parent, `right` to the first child, `up` and `down` to the row before and after. */
export type Direction = 'up' | 'down' | 'left' | 'right' | 'home' | 'end';

/** The key to focus from `key`, or `null` to stay, also when the chart has no such key. */
export function nextKey(layout: Layout, key: string, direction: Direction): string | null {
  const node = layout.tree.indexOf.get(key);
  if (node === undefined) return null;
  const target = targetOf(layout, node, direction);
  return target === node ? null : (layout.tree.keys[target] ?? null);
}

function targetOf({ tree }: Layout, node: number, direction: Direction): number {
  switch (direction) {
    case 'up':
      return node - 1;
    case 'down':
      return node + 1;
    case 'left':
      return at(tree.parent, node);
    case 'right':
      return at(tree.childCount, node) > 0 ? node + 1 : node;
    case 'home':
      return 0;
    case 'end':
      return tree.keys.length - 1;
  }
}
