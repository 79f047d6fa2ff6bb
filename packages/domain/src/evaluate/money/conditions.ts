import { present } from '../../base/assert.ts';
import { isWithinBound, isZero, minus, plus, zero } from '../../quantity/fraction.ts';
import type { Comparison } from '../comparison.ts';
import type { Verdict } from '../evaluation.ts';
import { conservationOf, isConserved } from './conservation.ts';
import { isInternallyClosed } from './internal-closure.ts';
import { type ReckonedYear, type Reckoning, sumOver } from './year-table.ts';

/**
 * The numbers of the conditions that fail, ascending. In the last year: 1 the external net cost is unchanged; 2 adjustments
 * sum to 0 in each legal entity; 3 each body is whole with its adjustment. In the last state: 4 internal lines are closed;
 * 5 everything is conserved. 6: conditions 1-3 hold in every earlier year. On exact values; 1 and 3 within the tolerance.
 */
export function failedConditionsOf(comparison: Comparison, reckoning: Reckoning): number[] {
  const { years } = reckoning;
  const tolerance = BigInt(comparison.replay.scenario.toleranceOre);
  const failed = failedInYear(reckoning, present(years.at(-1), 'a year'), tolerance);
  if (!isInternallyClosed(comparison.before, comparison.after, comparison.patch)) failed.push(4);
  if (!isConserved(conservationOf(comparison))) failed.push(5);
  if (years.slice(0, -1).some((year) => failedInYear(reckoning, year, tolerance).length > 0)) failed.push(6);
  return failed;
}

/**
 * Utfall: undetermined with any gap; notNeutral with any failed condition; neutralAfterAdjustment when no adjustment is
 * decided and some computed one is not 0; else neutral.
 */
export function verdictOf(reckoning: Reckoning, facts: { readonly gaps: number; readonly failed: number }): Verdict {
  if (facts.gaps > 0) return 'undetermined';
  if (facts.failed > 0) return 'notNeutral';
  const needsAdjustment = reckoning.years.some((year) => [...year.adjustment.values()].some((sum) => !isZero(sum)));
  return !reckoning.isDecided && needsAdjustment ? 'neutralAfterAdjustment' : 'neutral';
}

function failedInYear({ rows, isDecided }: Reckoning, year: ReckonedYear, tolerance: bigint): number[] {
  const { structural, crossEntity, budget, decided } = year.parts;
  const adjustment = isDecided ? decided : year.adjustment;
  const failed: number[] = [];
  if (!isWithinBound(sumOver(budget, rows.all), tolerance)) failed.push(1);
  if ([...rows.byEntity.values()].some((bodies) => !isZero(sumOver(adjustment, bodies)))) failed.push(2);
  const isWhole = rows.all.every((body) => {
    const change = plus(structural.get(body) ?? zero, budget.get(body) ?? zero);
    const covered = plus(crossEntity.get(body) ?? zero, adjustment.get(body) ?? zero);
    return isWithinBound(minus(change, covered), tolerance);
  });
  if (!isWhole) failed.push(3);
  return failed;
}
