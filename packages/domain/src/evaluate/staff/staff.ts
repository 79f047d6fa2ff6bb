import { toJsonInteger } from '../../base/overflow.ts';
import type { Totals } from '../../model/totals.ts';
import type { Staff } from '../evaluation.ts';

/** The staff of some totals as it is shown; known costs only. Throws `Overflow`. */
export function staffOf(totals: Totals): Staff {
  return {
    headcount: toJsonInteger(totals.headcount),
    vacantHeadcount: toJsonInteger(totals.vacantHeadcount),
    fteMilli: toJsonInteger(totals.fteMilli),
    personnelCostOre: toJsonInteger(totals.positionCost),
  };
}
