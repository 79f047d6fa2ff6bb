import { table, wrapped } from '../text-layout.ts';
import { tkrColumn } from '../tkr.ts';
import type { Part } from './part.ts';

const words = {
  sv: {
    title: 'Intern handel per säljare och köpare, tkr',
    heads: ['Säljare till köpare', 'Före', 'Efter', 'Räckvidd'],
    sum: 'Summa',
    none: 'Ingen intern handel med känd köpare.',
    reach: { sameBoard: 'inom nämnden', sameEntity: 'mellan nämnder', crossEntity: 'mellan juridiska personer' },
  },
  en: {
    title: 'Internal trade by seller and buyer, tkr (SEK 1,000)',
    heads: ['Seller to buyer', 'Before', 'After', 'Reach'],
    sum: 'Sum',
    none: 'No internal trade with a known buyer.',
    reach: { sameBoard: 'within the board', sameEntity: 'between boards', crossEntity: 'between legal entities' },
  },
} as const;

/** Internal trade before and after, and whether it passes boards or legal entities. */
export const internalTrade: Part = {
  json: (view) => view.internalTrade(),
  text(view, language) {
    const told = words[language];
    const { pairs, beforeOre, afterOre } = view.internalTrade();
    if (pairs.length === 0) return `${told.none}\n`;
    const [before, after] = [
      [...pairs.map((pair) => pair.beforeOre), beforeOre],
      [...pairs.map((pair) => pair.afterOre), afterOre],
    ].map((amounts) => tkrColumn(amounts.map(BigInt), language));
    const names = [...pairs.map((pair) => `${view.nameOf(pair.sellerId)} → ${view.nameOf(pair.buyerId)}`), told.sum];
    const rows = names.map((name, at) => {
      const reach = pairs[at]?.reachAfter ?? pairs[at]?.reachBefore;
      return [
        name,
        before?.[at] ?? '',
        after?.[at] ?? '',
        reach === undefined || reach === null ? '' : told.reach[reach],
      ];
    });
    return `${[wrapped(told.title), '', ...table([[...told.heads], ...rows])].join('\n')}\n`;
  },
};
