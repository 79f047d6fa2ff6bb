/**
 * Where ribbons meet the rows of one stack picture.
 *
 * Pre: `spans` holds every row that a flow ends in, high enough for its ribbons.
 * Post: the ribbons of a row lie inside it, one under the other, and do not overlap; what stays in a row comes first and
 * leaves and meets it at the same height, so that its ribbon is level; the others stand in the order of their other
 * ends, so that no two of them cross beside the row.
 */
import type { StackFlow, StackSpan } from './stack.ts';

/** No ribbon is thinner, px. */
const THINNEST = 2;

/** Which end of a flow. */
export type Side = 'fromKey' | 'toKey';

/** Px that a flow is high. */
export function ribbonHeight(weight: number, scale: number): number {
  return Math.max(THINNEST, weight * scale);
}

/** Px that all ribbons of a row need, on the side that needs more. */
export function ribbonRoom(flows: readonly StackFlow[], key: string, scale: number): number {
  const room = (side: Side): number =>
    flows.reduce((sum, flow) => sum + (flow[side] === key ? ribbonHeight(flow.weight, scale) : 0), 0);
  return Math.max(room('fromKey'), room('toKey'));
}

/** The top of every flow at one of its ends, by key of the flow. */
export function ribbonTops(
  flows: readonly StackFlow[],
  spans: ReadonlyMap<string, StackSpan>,
  { side, scale }: { side: Side; scale: number },
): ReadonlyMap<string, number> {
  const far: Side = side === 'fromKey' ? 'toKey' : 'fromKey';
  const farY = (flow: StackFlow): number => (flow[far] === flow[side] ? -Infinity : (spans.get(flow[far])?.y ?? 0));
  const tops = new Map<string, number>();
  for (const [key, group] of Map.groupBy(flows, (flow) => flow[side])) {
    const span = spans.get(key);
    if (span === undefined) continue;
    let y = span.y + (span.height - ribbonRoom(flows, key, scale)) / 2;
    for (const flow of group.toSorted((one, other) => compare(farY(one), farY(other)))) {
      tops.set(flow.key, y);
      y += ribbonHeight(flow.weight, scale);
    }
  }
  return tops;
}

function compare(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
