import type { EconomyTexts } from '#lib/i18n/messages/economy.ts';
import type { LedgerTexts } from '#lib/i18n/messages/ledger.ts';
import type { SumWords } from './sum-ledger.ts';

/** The words of the page's own sums, out of its texts. */
export function sumWords(economy: EconomyTexts, ledger: LedgerTexts): SumWords {
  return {
    cell: (name) => economy[name],
    ofAllBoards: ledger.sumOfBoards,
    tradeSum: (side) =>
      ({ beforeOre: ledger.tradeBefore, afterOre: ledger.tradeAfter, difference: ledger.tradeDifference })[side],
    tradeDifference: ledger.tradePair,
    before: ledger.before,
    after: ledger.after,
    rule: ledger.sumRule,
    differenceRule: ledger.differenceRule,
    terms: ledger.terms,
  };
}
