import { compareIds } from '../../base/order.ts';
import { bodyOf } from '../../model/organisation.ts';
import { addTotals, noTotals, type Totals } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import type { StateComparison } from '../comparison.ts';
import type { Staff } from '../evaluation.ts';
import { countedByBody, movedParts } from './moved-positions.ts';
import { staffOf } from './staff.ts';

/** Staff that goes from one accounting body to another (från nämnd till nämnd). */
export interface BoardFlow {
  readonly fromId: UnitId;
  readonly toId: UnitId;
  /** Staff that goes with its unit. */
  readonly withUnits: Staff;
  /** Positions that go to another unit. */
  readonly separately: Staff;
  /** Titles of the positions that go to another unit, each once, in the order of the changes. */
  readonly titles: readonly string[];
}

interface Flow {
  readonly fromId: UnitId;
  readonly toId: UnitId;
  withUnits: Totals;
  separately: Totals;
  readonly titles: Set<string>;
}

/**
 * The ways of staff between accounting bodies, most årsarbetare first; together they are what `movedOf` counts. Costs what
 * moves. Throws `Overflow`.
 */
export function boardFlowsOf(comparison: StateComparison): BoardFlow[] {
  const flows = new Map<string, Flow>();
  for (const { kind, from, to, totals, sign, title } of movedParts(comparison, countedByBody(comparison))) {
    const flow = flowBetween(flows, bodyOf(comparison.before, from), bodyOf(comparison.after, to));
    flow[kind] = addTotals(flow[kind], totals, sign);
    if (kind === 'separately' && title !== null) flow.titles.add(title);
  }
  return [...flows.values()]
    .filter(({ withUnits, separately }) => withUnits.headcount + separately.headcount > 0n)
    .sort((a, b) => Number(sizeOf(b) - sizeOf(a)) || compareIds(a.fromId, b.fromId) || compareIds(a.toId, b.toId))
    .map((flow) => ({
      fromId: flow.fromId,
      toId: flow.toId,
      withUnits: staffOf(flow.withUnits),
      separately: staffOf(flow.separately),
      titles: [...flow.titles],
    }));
}

function flowBetween(flows: Map<string, Flow>, fromId: UnitId, toId: UnitId): Flow {
  const key = JSON.stringify([fromId, toId]);
  const known = flows.get(key) ?? { fromId, toId, withUnits: noTotals, separately: noTotals, titles: new Set() };
  flows.set(key, known);
  return known;
}

function sizeOf({ withUnits, separately }: Flow): bigint {
  return withUnits.fteMilli + separately.fteMilli;
}
