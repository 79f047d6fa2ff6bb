import type { IsoDate } from '../base/iso-date.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import type { LineClass } from '../model/line-class.ts';
import { type Fraction, times, whole } from '../quantity/fraction.ts';
import type { Movement } from './movement.ts';
import type { LineEvent, LineTerm } from './term.ts';

/** A line that is simply there, with its amount or the opposite. */
export function standingLine(line: BudgetLine, sign: 1n | -1n = 1n): LineTerm {
  return lineTerm(line, { amount: sign * BigInt(line.amountOre), event: 'stands' });
}

/** A line that came to a body or left it, in a full year or by the share of one. */
export function movedLine(movement: Movement, share: Fraction | null): LineTerm {
  return lineTerm(movement.line, { ...movement, share });
}

/** A line that something happened to, with what that adds in a full year, and when and by what it happened. */
export function changedLine(
  { line, event, amount }: { readonly line: BudgetLine; readonly event: LineEvent; readonly amount: bigint },
  when: When,
): LineTerm {
  return lineTerm(line, { ...when, event, amount });
}

/** When and by what, and the share of the year that it governs. */
interface When {
  readonly share: Fraction | null;
  readonly date: IsoDate | null;
  readonly changeId: string | null;
}

type Part = Partial<When> & { readonly amount: bigint; readonly event: LineEvent; readonly lineClass?: LineClass };

/** A line as a term: what it adds in a full year, and when and by what. */
function lineTerm(line: BudgetLine, part: Part): LineTerm {
  const { amount, event, lineClass = null, share = null, date = null, changeId = null } = part;
  return {
    kind: 'line',
    amount: share === null ? whole(amount) : times(whole(amount), share),
    lineId: line.id,
    unitId: line.unitId,
    accountGroupId: line.accountGroupId,
    counterpartId: line.counterpartId,
    amountOre: line.amountOre,
    event,
    lineClass,
    share,
    effectiveDate: date,
    changeId,
    source: line.source,
  };
}
