import { entriesOf } from '../base/layered-map.ts';
import { toJsonInteger } from '../base/overflow.ts';
import { compareReplay } from '../evaluate/comparison.ts';
import type { Verdict } from '../evaluate/evaluation.ts';
import { moneyOf, warningsBeside } from '../evaluate/money/money.ts';
import { targetOf } from '../evaluate/money/target.ts';
import { employerChangeOf, movedOf } from '../evaluate/staff/moved-positions.ts';
import { vulnerableFunctionsOf } from '../evaluate/staff-function/staff-functions.ts';
import { type Organisation, totalsOf } from '../model/organisation.ts';
import { needOf } from '../model/totals.ts';
import type { Replay } from '../scenario/replay.ts';
import { comparedBoards, isBoardAffected } from './compared-boards.ts';

/** What one state comes to against its own baseline: one column of the metrics Nuläge · A · B. */
export interface StateFigures {
  readonly verdict: Verdict;
  /** Σ need over all bodies of the state, full year, öre. */
  readonly netCostOre: number;
  /** Staff that comes under another accounting body, with its unit or separately. */
  readonly movedHeadcount: number;
  readonly movedFteMilli: number;
  /** Staff that comes to another employer. */
  readonly employerChangeHeadcount: number;
  readonly employerChangeFteMilli: number;
  /** Bodies whose staff or need differ. */
  readonly boardsAffected: number;
  /** Σ kvarblivna omkostnader, full year, öre. */
  readonly strandedOverheadOre: number;
  readonly warnings: number;
  readonly vulnerableFunctions: number;
  /** Null when no target is set, or the plan is not known. */
  readonly targetMet: boolean | null;
}

/** The figures of a replay's last state; null when some change is refused, since nothing half is told. Throws `Overflow`. */
export function stateFiguresOf(replay: Replay): StateFigures | null {
  if (replay.status === 'refused') return null;
  const comparison = compareReplay(replay);
  const money = moneyOf(comparison);
  const { withUnits, separately } = movedOf(comparison);
  const employer = employerChangeOf(comparison);
  const stranded = money.fullYear.strandedOverhead.reduce((sum, row) => sum + BigInt(row.strandedOre), 0n);
  return {
    verdict: money.verdict,
    netCostOre: toJsonInteger(netCostOf(replay.after)),
    movedHeadcount: withUnits.headcount + separately.headcount,
    movedFteMilli: withUnits.fteMilli + separately.fteMilli,
    employerChangeHeadcount: employer.headcount,
    employerChangeFteMilli: employer.fteMilli,
    boardsAffected: comparedBoards(replay.baseline, replay.after).filter(isBoardAffected).length,
    strandedOverheadOre: toJsonInteger(stranded),
    warnings: warningsBeside(comparison, money).length,
    vulnerableFunctions: vulnerableFunctionsOf(comparison).length,
    targetMet: targetOf(comparison)?.met ?? null,
  };
}

function netCostOf(state: Organisation): bigint {
  let sum = 0n;
  for (const [body] of entriesOf(state.bodies)) sum += needOf(totalsOf(state, body));
  return sum;
}
