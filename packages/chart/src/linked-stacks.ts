/**
 * Lays out linked stacks.
 *
 * Pre: see `stack.ts`; a flow with an unknown end throws a `RangeError` that names it.
 * Post: rows and blocks do not overlap and keep their order; a row is at least `LOWEST_ROW` px high and high enough for
 * its ribbons; a ribbon is to scale, but never thinner than 2 px; more than twelve are gathered (`gather-flows.ts`).
 * Post: the frame of a group holds its rows and no other, and lies inside its block; frames do not touch.
 * Post: the scale is the largest of its range with which the picture fits the height, or the smallest.
 * Source of the curve: a cubic from (0, 0) to (1, 1) with controls (1/2, 0) and (1/2, 1).
 */
import type { GatheredFlow, GatheredStacks } from './gather-flows.ts';
import { gatherFlows } from './gather-flows.ts';
import { ribbonHeight, ribbonRoom, ribbonTops } from './ribbon-ends.ts';
import type { LinkedStacks, Ribbon, StackBlock, StackFlow, StackOptions, StackRow, StackSpan } from './stack.ts';

/** No row is lower: a line of text, px. */
const LOWEST_ROW = 20;
/** Where along the curve the label has its centre: the middle of the first third. */
const LABEL_AT = 1 / 6;
/** Halvings of the range of scales; the last one changes no picture of a screen's height by a px. */
const SCALE_STEPS = 16;

/** The blocks with their rows, and the ribbons between both sides. */
export function linkedStacks(
  blocks: readonly StackBlock[],
  flows: readonly StackFlow[],
  options: StackOptions,
): LinkedStacks {
  refuseUnknownEnds(blocks, flows);
  const stacks = gatherFlows(blocks, flows);
  const scale = scaleFor(stacks, options);
  const spans = stackSpans(stacks, options, scale);
  return { scale, ...spans, ribbons: ribbonsOf(stacks.flows, spans.rows, { ...options, scale }) };
}

function refuseUnknownEnds(blocks: readonly StackBlock[], flows: readonly StackFlow[]): void {
  const known = new Set(blocks.flatMap(({ rows }) => rows.map(({ key }) => key)));
  for (const { key, fromKey, toKey } of flows) {
    if (!known.has(fromKey) || !known.has(toKey)) throw new RangeError(`the flow "${key}" ends in no row`);
  }
}

function scaleFor(stacks: GatheredStacks, options: StackOptions): number {
  const { height = Infinity, scale: [least, most] = [0.5, 0.6] } = options;
  if (stackSpans(stacks, options, most).height <= height) return most;
  let [fits, tooLarge] = [least, most];
  for (let step = 0; step < SCALE_STEPS; step += 1) {
    const middle = (fits + tooLarge) / 2;
    if (stackSpans(stacks, options, middle).height <= height) fits = middle;
    else tooLarge = middle;
  }
  return fits;
}

type Spans = Pick<LinkedStacks, 'blocks' | 'rows' | 'groups' | 'height'>;

function stackSpans({ blocks, flows }: GatheredStacks, options: StackOptions, scale: number): Spans {
  const { headHeight = 36, rowGap = 4, blockGap = 24, groupPadding = 5 } = options;
  const blockSpans: StackSpan[] = [];
  const rows: StackSpan[] = [];
  const groups: StackSpan[] = [];
  let y = 0;
  for (const block of blocks) {
    const top = y;
    y += block.headHeight ?? headHeight;
    for (const { group, members } of stretchesOf(block.rows)) {
      // The frame, and as much room around it, so that two frames do not touch.
      if (group !== undefined) y += 2 * groupPadding - rowGap;
      const first = y;
      for (const { key, weight, lineHeight } of members) {
        const toScale = lineHeight ?? weight * scale;
        const height = Math.max(LOWEST_ROW, toScale, ribbonRoom(flows, key, scale));
        rows.push({ key, y, height });
        y += height + rowGap;
      }
      if (group === undefined) continue;
      groups.push({ key: group, y: first - groupPadding, height: y - rowGap - first + 2 * groupPadding });
      y += 2 * groupPadding - rowGap;
    }
    blockSpans.push({ key: block.key, y: top, height: y - top });
    y += blockGap;
  }
  return { blocks: blockSpans, rows, groups, height: Math.max(0, y - blockGap) };
}

interface Stretch {
  readonly group: string | undefined;
  readonly members: StackRow[];
}

/** The rows of a block, those of a group that follow each other together. */
function stretchesOf(rows: readonly StackRow[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last !== undefined && last.group === row.group) last.members.push(row);
    else stretches.push({ group: row.group, members: [row] });
  }
  return stretches;
}

function ribbonsOf(
  flows: readonly GatheredFlow[],
  rows: readonly StackSpan[],
  { width, sideWidth, scale }: { width: number; sideWidth: number; scale: number },
): readonly Ribbon[] {
  const spans = new Map(rows.map((row) => [row.key, row]));
  const fromTops = ribbonTops(flows, spans, { side: 'fromKey', scale });
  const toTops = ribbonTops(flows, spans, { side: 'toKey', scale });
  return flows.map(({ key, members, weight }) => {
    const height = ribbonHeight(weight, scale);
    const [fromTop, toTop] = [fromTops.get(key) ?? 0, toTops.get(key) ?? 0];
    const [left, right] = [sideWidth, width - sideWidth];
    const along = 1.5 * LABEL_AT * (1 - LABEL_AT) + LABEL_AT ** 3;
    const down = LABEL_AT ** 2 * (3 - 2 * LABEL_AT);
    return {
      key,
      members,
      weight,
      from: { x: left, top: fromTop, bottom: fromTop + height },
      to: { x: right, top: toTop, bottom: toTop + height },
      middleX: (left + right) / 2,
      labelX: left + (right - left) * along,
      labelY: fromTop + (toTop - fromTop) * down + height / 2,
    };
  });
}
