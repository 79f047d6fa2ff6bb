import type { DifferenceTree } from './difference-row.ts';

/** Key of the pile that a tree without changes is folded into; null when there is anything else to see. */
export function onlyPile(tree: DifferenceTree): string | null {
  const [first, ...others] = tree.rows;
  return first?.pile && first.openable && !first.opened && others.length === 0 ? first.key : null;
}
