import { activities } from './activities.ts';
import { bodies } from './bodies.ts';
import { documents } from './documents.ts';
import { internalTrade } from './internal-trade.ts';
import type { Part } from './part.ts';
import { reportingLines } from './reporting-lines.ts';
import { reviewList } from './review-list.ts';
import { staffFunctions } from './staff-functions.ts';

/** Every part that `samorg show` knows, by the name that is typed. */
export const parts: ReadonlyMap<string, Part> = new Map([
  ['internal-trade', internalTrade],
  ['reporting-lines', reportingLines],
  ['review-list', reviewList],
  ['bodies', bodies],
  ['staff-functions', staffFunctions],
  ['activities', activities],
  ['documents', documents],
]);
