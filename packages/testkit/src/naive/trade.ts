import type { InternalTrade, Reach, TradePair } from '@samorg/domain';
import { body, entity, inOrder, type State, there, total } from './state.ts';
import type { BothEnds } from './structure.ts';

/** Every pair that trades before or after, changed or not. */
export function allPairsOf({ before, after }: BothEnds): TradePair[] {
  const keys = inOrder([before, after].flatMap((state) => salesIn(state).map(keyOf)));
  return keys
    .map((key) => {
      const { sellerId, buyerId } = there([before, after].flatMap(salesIn).find((sale) => keyOf(sale) === key));
      const at = (state: State): { ore: number; reach: Reach | null } => {
        const sales = salesIn(state).filter((sale) => keyOf(sale) === key);
        const sold = total(sales.map((sale) => sale.amount));
        return { ore: Number(sold), reach: sold === 0n ? null : reachOf(state, sellerId, buyerId) };
      };
      const [was, is] = [at(before), at(after)];
      return {
        sellerId,
        buyerId,
        beforeOre: was.ore,
        afterOre: is.ore,
        reachBefore: was.reach,
        reachAfter: is.reach,
      };
    })
    .sort((a, b) => (a.sellerId !== b.sellerId ? (a.sellerId < b.sellerId ? -1 : 1) : a.buyerId < b.buyerId ? -1 : 1));
}

/** Internal sale before and after, and the pairs that change. */
export function internalTradeOf(ends: BothEnds): InternalTrade {
  const pairs = allPairsOf(ends);
  return {
    beforeOre: pairs.reduce((sum, pair) => sum + pair.beforeOre, 0),
    afterOre: pairs.reduce((sum, pair) => sum + pair.afterOre, 0),
    pairs: pairs.filter((pair) => pair.beforeOre !== pair.afterOre || pair.reachBefore !== pair.reachAfter),
  };
}

interface Sale {
  readonly sellerId: string;
  readonly buyerId: string;
  readonly amount: bigint;
}

function salesIn(state: State): Sale[] {
  return state.lines.flatMap((line) =>
    line.role === 'internalSale' && line.counterpartId !== null
      ? [{ sellerId: line.unitId, buyerId: line.counterpartId, amount: -line.amount }]
      : [],
  );
}

function keyOf({ sellerId, buyerId }: Sale): string {
  return JSON.stringify([sellerId, buyerId]);
}

function reachOf(state: State, a: string, b: string): Reach {
  if (body(state, a) === body(state, b)) return 'sameBoard';
  return entity(state, a) === entity(state, b) ? 'sameEntity' : 'crossEntity';
}
