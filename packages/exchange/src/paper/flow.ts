import type { Mark } from './mark.ts';
import { part } from './mark.ts';

/** Something of a column: a heading, a paragraph, a row. */
export interface Item {
  readonly height: number;
  /** Marks with the top left corner at a point. */
  readonly marksAt: (x: number, y: number) => readonly Mark[];
  /** What it is a row of; rows of one group that stand together become one table or list. */
  readonly group?: Group;
  /** Whether it may not be the last of a column: a heading. */
  readonly staysWithNext?: boolean;
}

/** A table or list whose rows flow. */
export interface Group {
  readonly tag: 'Table' | 'L';
  /** Repeated where the group goes on in another column: the heads of a table, or a heading above a list. */
  readonly head?: Item;
}

/** Height of some items on top of each other. */
export function heightOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.height, 0);
}

/** Puts items into a column from its top, as many as there is room for, one at least when it begins a page. */
export function fillColumn(
  items: readonly Item[],
  column: { readonly x: number; readonly y: number; readonly height: number; readonly beginsPage?: boolean },
): { readonly marks: readonly Mark[]; readonly rest: readonly Item[]; readonly height: number } {
  const taken = countTaken(items, column.height, column.beginsPage ?? false);
  const shown = items.slice(0, taken);
  const rest = items.slice(taken);
  return { marks: marksOf(shown, column), rest: goingOn(shown, rest), height: heightOf(shown) };
}

function countTaken(items: readonly Item[], height: number, beginsPage: boolean): number {
  let [taken, used] = [0, 0];
  for (const item of items) {
    if (used + item.height > height && !(beginsPage && taken === 0)) break;
    used += item.height;
    taken += 1;
  }
  if (taken === items.length) return taken;
  while (taken > 0 && items[taken - 1]?.staysWithNext) taken -= 1;
  return taken === 0 && beginsPage ? Math.max(1, items.findIndex((item) => !item.staysWithNext) + 1) : taken;
}

/** What is left begins with the head of the table or list that was broken. */
function goingOn(shown: readonly Item[], rest: readonly Item[]): readonly Item[] {
  const group = rest[0]?.group;
  if (group?.head === undefined || shown.at(-1)?.group !== group) return rest;
  return [group.head, ...rest];
}

function marksOf(items: readonly Item[], { x, y }: { readonly x: number; readonly y: number }): readonly Mark[] {
  const runs: { readonly group: Group | undefined; readonly marks: Mark[] }[] = [];
  let top = y;
  for (const item of items) {
    const last = runs.at(-1);
    const own = item.marksAt(x, top);
    if (last !== undefined && item.group !== undefined && last.group === item.group) last.marks.push(...own);
    else runs.push({ group: item.group, marks: [...own] });
    top += item.height;
  }
  return runs.flatMap(({ group, marks }) => (group === undefined ? marks : [part(group.tag, marks)]));
}
