/**
 * Lays out a tree as indented blocks for paper: one block for each top node, its descendants under it, each a step further in.
 * Blocks go down columns, and on to further sheets when a sheet is full.
 *
 * Pre: nodes in depth-first order, unique keys; the height of a node at any width is positive and at most `maxHeight`.
 * Post: every node has exactly one box but top nodes, which are drawn again wherever their block goes on; boxes do not overlap;
 * nothing lies outside a sheet. A block is broken only when a column of its own cannot hold it.
 * Cost: linear in the number of nodes.
 */
import type { Box, Point, Rect } from './rect.ts';

/** One place of the tree. */
export interface BlockNode {
  readonly key: string;
  /** `null` for the head of a block. */
  readonly parentKey: string | null;
  /** Height of its box at a width. */
  readonly heightAt: (width: number) => number;
  /** For a head: whether its block begins a column, when there is room for that. */
  readonly startsColumn?: boolean;
}

/** Measures of the sheet, all in the same unit. */
export interface BlockMeasures {
  readonly width: number;
  readonly maxHeight: number;
  readonly columns: number;
  readonly columnGap: number;
  /** How much further in a child begins than its parent; deep down less, so that a box keeps half of its column. */
  readonly indent: number;
  readonly rowGap: number;
  /** Between two blocks of a column. */
  readonly blockGap: number;
  /** From the top of a box to where its wire and its links meet it. */
  readonly wireInset: number;
}

/** A box of a sheet. */
export interface BlockBox extends Box {
  readonly parentKey: string | null;
  readonly column: number;
  /** Whether it is the head of a block that began earlier. */
  readonly isRepeated: boolean;
}

/** One sheet, as high as what it holds. */
export interface BlockSheet {
  readonly boxes: readonly BlockBox[];
  readonly columns: readonly Rect[];
  readonly height: number;
}

/** The sheets of a tree; one without boxes when there are no nodes. */
export function layoutBlocks(nodes: readonly BlockNode[], measures: BlockMeasures): readonly BlockSheet[] {
  const blocks = blocksOf(nodes, measures);
  const height = leastHeight(blocks, measures);
  const placed = place(blocks, { ...measures, maxHeight: height ?? measures.maxHeight });
  return placed.map((rows) => sheetOf(rows, measures));
}

/** Whether all of the tree stands on one sheet with no block broken. */
export function fitsOneSheet(nodes: readonly BlockNode[], measures: BlockMeasures): boolean {
  return leastHeight(blocksOf(nodes, measures), measures) !== null;
}

/**
 * The wires of the boxes that are shown: for each parent a trunk down to its last child, and a twig to each child; from the top of the
 * column where the parent is not in it.
 */
export function blockWires(
  { boxes }: BlockSheet,
  { indent, wireInset, rowGap }: BlockMeasures,
  isShown: (key: string) => boolean,
): readonly (readonly Point[])[] {
  const trunks = new Map<string, { readonly x: number; readonly top: number; readonly bottom: number }>();
  const twigs: Point[][] = [];
  const bottoms = new Map(boxes.map((box) => [`${box.column} ${box.key}`, box.y + box.height]));
  for (const { key, parentKey, column, x: left, y, height } of boxes) {
    if (parentKey === null || !isShown(key)) continue;
    const name = `${column} ${parentKey}`;
    const wireY = y + Math.min(wireInset, height / 2);
    const trunk = trunks.get(name) ?? { x: left - indent / 2, top: bottoms.get(name) ?? y - rowGap };
    trunks.set(name, { ...trunk, bottom: wireY });
    twigs.push([
      { x: trunk.x, y: wireY },
      { x: left, y: wireY },
    ]);
  }
  const stems = [...trunks.values()].map(({ x, top, bottom }) => [
    { x, y: top },
    { x, y: bottom },
  ]);
  return [...stems, ...twigs];
}

interface Row {
  readonly key: string;
  readonly parentKey: string | null;
  readonly depth: number;
  readonly height: number;
}

interface Block {
  readonly startsColumn: boolean;
  readonly rows: readonly Row[];
}

interface PlacedRow extends Row {
  readonly column: number;
  readonly y: number;
  readonly isRepeated: boolean;
}

/** The least height of one sheet that holds every block whole; null when `maxHeight` is too little. */
function leastHeight(blocks: readonly Block[], measures: BlockMeasures): number | null {
  const holds = (maxHeight: number): boolean => {
    const sheets = place(blocks, { ...measures, maxHeight });
    return sheets.length <= 1 && !sheets.some((rows) => rows.some((row) => row.isRepeated));
  };
  if (!holds(measures.maxHeight)) return null;
  let [tooLittle, enough] = [0, measures.maxHeight];
  while (enough - tooLittle > 1) {
    const middle = Math.ceil((tooLittle + enough) / 2);
    if (middle === enough) break;
    if (holds(middle)) enough = middle;
    else tooLittle = middle;
  }
  return enough;
}

function blocksOf(nodes: readonly BlockNode[], measures: BlockMeasures): readonly Block[] {
  const groups: BlockNode[][] = [];
  for (const node of nodes) {
    const open = groups.at(-1);
    if (node.parentKey === null || open === undefined) groups.push([node]);
    else open.push(node);
  }
  return groups.map((group) => ({
    startsColumn: group[0]?.startsColumn ?? false,
    rows: rowsOf(group, measures),
  }));
}

function rowsOf(group: readonly BlockNode[], measures: BlockMeasures): readonly Row[] {
  const depths = new Map<string, number>();
  return group.map(({ key, parentKey, heightAt }) => {
    const above = parentKey === null ? -1 : depths.get(parentKey);
    if (above === undefined) throw new RangeError(`"${key}" stands before its parent "${parentKey}"`);
    if (depths.has(key)) throw new RangeError(`"${key}" is used twice`);
    const depth = above + 1;
    depths.set(key, depth);
    return { key, parentKey, depth, height: heightAt(columnWidth(measures) - offsetOf(depth, measures)) };
  });
}

/** Fills columns in order, sheet by sheet. */
function place(blocks: readonly Block[], measures: BlockMeasures): readonly (readonly PlacedRow[])[] {
  const sheets: PlacedRow[][] = [[]];
  let [column, y] = [0, 0];
  const nextColumn = (): void => {
    column += 1;
    y = 0;
    if (column === measures.columns) {
      column = 0;
      sheets.push([]);
    }
  };
  for (const { rows, startsColumn } of blocks) {
    const [head] = rows;
    if (head === undefined) continue;
    const whole = rows.reduce((sum, row) => sum + row.height + measures.rowGap, -measures.rowGap);
    const begins = startsColumn && column + 1 < measures.columns && y > 0;
    const gap = y === 0 ? 0 : measures.blockGap;
    if (begins || (y > 0 && y + gap + whole > measures.maxHeight)) nextColumn();
    else y += gap;
    for (const row of rows) {
      if (y > 0 && y + row.height > measures.maxHeight) {
        nextColumn();
        sheets.at(-1)?.push({ ...head, column, y, isRepeated: true });
        y += head.height + measures.rowGap;
      }
      sheets.at(-1)?.push({ ...row, column, y, isRepeated: false });
      y += row.height + measures.rowGap;
    }
    y -= measures.rowGap;
  }
  return sheets;
}

function sheetOf(rows: readonly PlacedRow[], measures: BlockMeasures): BlockSheet {
  const width = columnWidth(measures);
  const boxes = rows.map(({ key, parentKey, column, y, depth, height, isRepeated }) => ({
    key,
    parentKey,
    column,
    isRepeated,
    x: column * (width + measures.columnGap) + offsetOf(depth, measures),
    y,
    width: width - offsetOf(depth, measures),
    height,
  }));
  const height = boxes.reduce((lowest, box) => Math.max(lowest, box.y + box.height), 0);
  return {
    boxes,
    columns: Array.from({ length: measures.columns }, (_, column) => ({
      x: column * (width + measures.columnGap),
      y: 0,
      width,
      height,
    })),
    height,
  };
}

function offsetOf(depth: number, measures: BlockMeasures): number {
  return Math.min(depth * measures.indent, columnWidth(measures) / 2);
}

function columnWidth({ width, columns, columnGap }: BlockMeasures): number {
  return (width - columnGap * (columns - 1)) / columns;
}
