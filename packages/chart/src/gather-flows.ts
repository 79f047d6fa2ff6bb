/**
 * Gathers the smallest flows when there are too many ribbons to follow.
 *
 * Pre: both ends of every flow are rows of the blocks.
 * Post: at most `MOST_RIBBONS` flows while the pairs of blocks allow it; the largest stay single, in the order given;
 * the rest are one flow for each pair of blocks, between a row `restKey(block)` at the foot of each. Weights are
 * conserved. A row that held nothing but gathered flows is left out; lines of text stay.
 */
import type { StackBlock, StackFlow, StackRow } from './stack.ts';

/** More ribbons than this are gathered. */
export const MOST_RIBBONS = 12;

/** A flow, and the flows it stands for. */
export interface GatheredFlow extends StackFlow {
  readonly members: readonly string[];
}

/** Blocks and flows to draw. */
export interface GatheredStacks {
  readonly blocks: readonly StackBlock[];
  readonly flows: readonly GatheredFlow[];
}

/** Key of the row that holds what was gathered in a block. */
function restKey(blockKey: string): string {
  return `rest of ${blockKey}`;
}

/** The same stacks with the smallest flows gathered. */
export function gatherFlows(blocks: readonly StackBlock[], flows: readonly StackFlow[]): GatheredStacks {
  const single = (flow: StackFlow): GatheredFlow => ({ ...flow, members: [flow.key] });
  if (flows.length <= MOST_RIBBONS) return { blocks, flows: flows.map(single) };
  const blockOf = new Map(blocks.flatMap((block) => block.rows.map((row) => [row.key, block.key] as const)));
  const bySize = flows.toSorted((one, other) => other.weight - one.weight);
  let kept = MOST_RIBBONS;
  let rest: readonly GatheredFlow[];
  do {
    kept -= 1;
    rest = restFlows(bySize.slice(kept), blockOf);
  } while (kept > 0 && kept + rest.length > MOST_RIBBONS);
  const largest = new Set(bySize.slice(0, kept));
  const drawn = [...flows.filter((flow) => largest.has(flow)).map(single), ...rest];
  const gathered = bySize.slice(kept);
  return { blocks: blocks.map((block) => withRest(block, drawn, gathered)), flows: drawn };
}

/** One flow for each pair of blocks. */
function restFlows(flows: readonly StackFlow[], blockOf: ReadonlyMap<string, string>): readonly GatheredFlow[] {
  const pairOf = (flow: StackFlow): string => JSON.stringify([blockOf.get(flow.fromKey), blockOf.get(flow.toKey)]);
  return [...Map.groupBy(flows, pairOf)].flatMap(([pair, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    return {
      key: `rest ${pair}`,
      members: members.map(({ key }) => key),
      fromKey: restKey(blockOf.get(first.fromKey) ?? ''),
      toKey: restKey(blockOf.get(first.toKey) ?? ''),
      weight: members.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
}

function withRest(block: StackBlock, drawn: readonly StackFlow[], gathered: readonly StackFlow[]): StackBlock {
  const ends = (flows: readonly StackFlow[]): Set<string> =>
    new Set(flows.flatMap(({ fromKey, toKey }) => [fromKey, toKey]));
  const [inUse, emptied] = [ends(drawn), ends(gathered)];
  const rows = block.rows.filter(
    ({ key, lineHeight }) => lineHeight !== undefined || inUse.has(key) || !emptied.has(key),
  );
  const key = restKey(block.key);
  if (!inUse.has(key)) return { ...block, rows };
  const total = (end: 'fromKey' | 'toKey'): number =>
    drawn.reduce((sum, flow) => sum + (flow[end] === key ? flow.weight : 0), 0);
  const rest: StackRow = { key, weight: Math.max(total('fromKey'), total('toKey')) };
  return { ...block, rows: [...rows, rest] };
}
