/**
 * Alluvial: givers to the left, receivers to the right, a ribbon for each flow.
 *
 * Pre: weights are whole numbers > 0 in one unit; keys of flows are unique.
 * Post: an end is as high as its ribbons together, its ends in the order in which they are first named by the flows, the
 * largest flow first; ribbons of an end lie in the order of their other ends, so that no two of them cross beside it.
 * Post: more flows than `mostFlows` are cut to the largest, and the rest is one flow between `restKey` on both sides.
 * Weights are conserved. The scale makes the higher side fit the height; a ribbon is at least 2 px.
 */
import type { Ribbon, StackSpan } from './stack.ts';

/** What goes from a giver to a receiver. */
export interface AlluvialFlow {
  readonly key: string;
  readonly fromKey: string;
  readonly toKey: string;
  readonly weight: number;
}

/** Measures, px unless said otherwise. */
export interface AlluvialOptions {
  readonly width: number;
  readonly height: number;
  /** Width of each side, where the names stand. */
  readonly sideWidth: number;
  /** Between two ends of a side. Default 12. */
  readonly gap?: number;
  /** No end is lower than a line of text. Default 20. */
  readonly lowest?: number;
  /** Flows that are drawn one by one. Default 12. */
  readonly mostFlows?: number;
}

/** The picture: ends of both sides and what lies between. */
export interface Alluvial {
  readonly from: readonly StackSpan[];
  readonly to: readonly StackSpan[];
  readonly ribbons: readonly Ribbon[];
  readonly height: number;
}

/** Key of the end that holds the smallest flows. */
export const restKey = 'rest';

const THINNEST = 2;

/** Lays out the flows. */
export function alluvial(flows: readonly AlluvialFlow[], options: AlluvialOptions): Alluvial {
  const { gap = 12, lowest = 20, mostFlows = 12 } = options;
  const drawn = gathered(flows, mostFlows);
  const sides = { from: endsOf(drawn, 'fromKey'), to: endsOf(drawn, 'toKey') };
  const total = drawn.reduce((sum, { weight }) => sum + weight, 0);
  const gaps = (Math.max(sides.from.size, sides.to.size) - 1) * gap;
  const scale = total === 0 ? 0 : Math.max(0, options.height - gaps) / total;
  const from = spansOf(sides.from, { gap, lowest, scale });
  const to = spansOf(sides.to, { gap, lowest, scale });
  return {
    from,
    to,
    ribbons: ribbonsOf(drawn, { from, to, scale, ...options }),
    height: Math.max(0, ...[...from, ...to].map(({ y, height }) => y + height)),
  };
}

interface Gathered extends AlluvialFlow {
  readonly members: readonly string[];
}

function gathered(flows: readonly AlluvialFlow[], most: number): readonly Gathered[] {
  const bySize = flows.toSorted((one, other) => other.weight - one.weight);
  const single = (flow: AlluvialFlow): Gathered => ({ ...flow, members: [flow.key] });
  if (bySize.length <= most) return bySize.map(single);
  const rest = bySize.slice(most - 1);
  return [
    ...bySize.slice(0, most - 1).map(single),
    {
      key: restKey,
      fromKey: restKey,
      toKey: restKey,
      weight: rest.reduce((sum, { weight }) => sum + weight, 0),
      members: rest.map(({ key }) => key),
    },
  ];
}

type End = 'fromKey' | 'toKey';

/** The flows of each end, ends in the order in which they are first named. */
function endsOf(flows: readonly Gathered[], end: End): ReadonlyMap<string, readonly Gathered[]> {
  return Map.groupBy(flows, (flow) => flow[end]);
}

interface Measures {
  readonly gap: number;
  readonly lowest: number;
  readonly scale: number;
}

function spansOf(ends: ReadonlyMap<string, readonly Gathered[]>, { gap, lowest, scale }: Measures): StackSpan[] {
  let y = 0;
  return [...ends].map(([key, flows]) => {
    const room = flows.reduce((sum, { weight }) => sum + ribbonHeight(weight, scale), 0);
    const span = { key, y, height: Math.max(lowest, room) };
    y += span.height + gap;
    return span;
  });
}

function ribbonHeight(weight: number, scale: number): number {
  return Math.max(THINNEST, weight * scale);
}

interface Sides extends AlluvialOptions {
  readonly from: readonly StackSpan[];
  readonly to: readonly StackSpan[];
  readonly scale: number;
}

function ribbonsOf(flows: readonly Gathered[], sides: Sides): readonly Ribbon[] {
  const { width, sideWidth, scale } = sides;
  const fromTops = topsOf(flows, sides, 'fromKey');
  const toTops = topsOf(flows, sides, 'toKey');
  const [left, right] = [sideWidth, width - sideWidth];
  return flows.map(({ key, members, weight }) => {
    const height = ribbonHeight(weight, scale);
    const [fromTop, toTop] = [fromTops.get(key) ?? 0, toTops.get(key) ?? 0];
    return {
      key,
      members,
      weight,
      from: { x: left, top: fromTop, bottom: fromTop + height },
      to: { x: right, top: toTop, bottom: toTop + height },
      middleX: (left + right) / 2,
      labelX: left + (right - left) / 4,
      labelY: fromTop + (toTop - fromTop) * (5 / 32) + height / 2,
    };
  });
}

/** The top of every ribbon at one of its ends. */
function topsOf(flows: readonly Gathered[], { from, to, scale }: Sides, end: End): ReadonlyMap<string, number> {
  const [near, far] = end === 'fromKey' ? [from, to] : [to, from];
  const farEnd: End = end === 'fromKey' ? 'toKey' : 'fromKey';
  const order = new Map(far.map(({ key, y }) => [key, y]));
  const tops = new Map<string, number>();
  for (const { key, y, height } of near) {
    const own = flows.filter((flow) => flow[end] === key);
    const sorted = own.toSorted((one, other) => (order.get(one[farEnd]) ?? 0) - (order.get(other[farEnd]) ?? 0));
    let top = y + (height - own.reduce((sum, { weight }) => sum + ribbonHeight(weight, scale), 0)) / 2;
    for (const flow of sorted) {
      tops.set(flow.key, top);
      top += ribbonHeight(flow.weight, scale);
    }
  }
  return tops;
}
