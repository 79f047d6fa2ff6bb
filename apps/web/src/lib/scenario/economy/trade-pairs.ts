import type { EconomyQuery } from '#generated/graphql.ts';

/** Internal trade before and after. */
export type Trade = NonNullable<NonNullable<EconomyQuery['scenario']>['evaluation']['internalTrade']>;

/** A seller and a buyer whose trade changes in amount or reach. */
export type ChangedPair = Trade['pairs'][number];

/** The pairs whose amount or reach changes, largest change first. */
export function changedPairs(pairs: readonly ChangedPair[]): readonly ChangedPair[] {
  return pairs
    .filter((pair) => pair.beforeOre !== pair.afterOre || pair.reachBefore !== pair.reachAfter)
    .sort((a, b) => Math.abs(b.afterOre - b.beforeOre) - Math.abs(a.afterOre - a.beforeOre));
}
