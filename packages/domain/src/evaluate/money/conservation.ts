import { entriesOf } from '../../base/layered-map.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { rememberOne } from '../../base/remember.ts';
import { type Organisation, totalsOf } from '../../model/organisation.ts';
import { addTotals, noTotals, type Totals } from '../../model/totals.ts';
import type { Comparison } from '../comparison.ts';
import type { BeforeAfter, Conservation } from '../evaluation.ts';

/** Sums over everything: a reorganisation makes and loses no place, no FTE, no known cost and no external money. */
export function conservationOf(comparison: Comparison): Conservation {
  const [before, after] = [sumOfAll(comparison.before), sumOfAll(comparison.after)];
  const pair = (figure: (totals: Totals) => bigint): BeforeAfter => ({
    before: toJsonInteger(figure(before)),
    after: toJsonInteger(figure(after)),
  });
  return {
    headcount: pair((totals) => totals.headcount),
    fteMilli: pair((totals) => totals.fteMilli),
    positionCostOre: pair((totals) => totals.positionCost),
    externalOre: pair((totals) => totals.direct + totals.positions),
  };
}

/** Condition 5: before = after in every respect. */
export function isConserved(conservation: Conservation): boolean {
  return Object.values(conservation).every((pair: BeforeAfter) => pair.before === pair.after);
}

/** Totals of the whole organisation: the sum over its accounting bodies. Kept: every preview asks its baseline again. */
const sumOfAll = rememberOne((organisation: Organisation): Totals => {
  let sum = noTotals;
  for (const [body] of entriesOf(organisation.bodies)) sum = addTotals(sum, totalsOf(organisation, body));
  return sum;
});
