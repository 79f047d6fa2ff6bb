import type { EconomyTexts } from '#lib/i18n/messages/economy.ts';
import { type NeedParts, partNames } from './neutrality-matrix.ts';

/** One reason for an adjustment: what happens to the board, and how much that is. */
export type AdjustmentReason = { readonly text: string; readonly ore: number };

type ReasonTexts = Pick<
  EconomyTexts,
  | 'takesOver'
  | 'givesUp'
  | 'getsPosts'
  | 'givesPosts'
  | 'moreOverhead'
  | 'lessOverhead'
  | 'buysMore'
  | 'buysLess'
  | 'sellsLess'
  | 'getsMeans'
  | 'losesMeans'
>;

/** Why the funding of a board changes: the parts of its need that change, largest first. */
export function adjustmentReasons(parts: NeedParts | null, text: ReasonTexts): readonly AdjustmentReason[] {
  if (parts === null) return [];
  const words: Readonly<Record<keyof NeedParts, readonly [more: string, less: string]>> = {
    direct: [text.takesOver, text.givesUp],
    positions: [text.getsPosts, text.givesPosts],
    overhead: [text.moreOverhead, text.lessOverhead],
    // A board that gives up activity and needs more for trade has lost what it sold.
    trade: [parts.direct < 0 ? text.sellsLess : text.buysMore, text.buysLess],
    budget: [text.getsMeans, text.losesMeans],
  };
  return partNames
    .filter((name) => parts[name] !== 0)
    .map((name) => ({ text: words[name][parts[name] > 0 ? 0 : 1], ore: parts[name] }))
    .sort((a, b) => Math.abs(b.ore) - Math.abs(a.ore));
}
