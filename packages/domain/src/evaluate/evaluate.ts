import { Overflow } from '../base/overflow.ts';
import type { Fault } from '../model/fault.ts';
import type { Replay } from '../scenario/replay.ts';
import { type Comparison, compareReplay } from './comparison.ts';
import { steeringDocumentsOf } from './document/steering-documents.ts';
import type { ChangeRefusal, Evaluation, EvaluationResult, SkippedChange } from './evaluation.ts';
import { conservationOf } from './money/conservation.ts';
import { internalTradeOf } from './money/internal-trade.ts';
import { moneyOf, warningsBeside } from './money/money.ts';
import { targetOf } from './money/target.ts';
import { placementsOf } from './placement/placements.ts';
import { activitiesOf } from './responsibility/activities.ts';
import { employerChangeOf, movedOf } from './staff/moved-positions.ts';
import { staffFunctionsOf, vulnerableFunctionsOf } from './staff-function/staff-functions.ts';

/**
 * The whole evaluation of a replayed scenario, as the file contract says. `refused` when some change is impossible, and then
 * nothing half is shown; `invalid` with `overflow` when a figure leaves ±(2^53 − 1).
 */
export function evaluateReplay(replay: Replay): Evaluation {
  const refusals = refusalsOf(replay);
  if (refusals.length > 0) return { ...headOf(replay, 'refused'), refusals, skipped: skippedOf(replay) };
  try {
    return { ...headOf(replay, 'evaluated'), skipped: skippedOf(replay), result: resultOf(compareReplay(replay)) };
  } catch (error) {
    if (error instanceof Overflow) return { ...headOf(replay, 'invalid'), errors: [{ code: 'overflow', refs: [] }] };
    throw error;
  }
}

/** The evaluation of files that cannot be used. Ids are null when a file is no JSON or does not match its schema. */
export function invalidEvaluation(
  errors: readonly Fault[],
  ids: { readonly organisationId: string | null; readonly scenarioId: string | null },
): Evaluation {
  return { specVersion: 1, status: 'invalid', ...ids, errors, refusals: [], skipped: [], result: null };
}

/** Every part of the result. Throws `Overflow`. */
export function resultOf(comparison: Comparison): EvaluationResult {
  const money = moneyOf(comparison);
  return {
    verdict: money.verdict,
    failedConditions: money.failedConditions,
    gaps: money.gaps,
    warnings: warningsBeside(comparison, money),
    years: money.years,
    fullYear: money.fullYear,
    moved: movedOf(comparison),
    employerChange: employerChangeOf(comparison),
    placements: placementsOf(comparison),
    staffFunctions: staffFunctionsOf(comparison),
    vulnerableFunctions: vulnerableFunctionsOf(comparison),
    internalTrade: internalTradeOf(comparison),
    steeringDocuments: steeringDocumentsOf(comparison),
    activities: activitiesOf(comparison),
    target: targetOf(comparison),
    conservation: conservationOf(comparison),
  };
}

/** The refused changes, in file order. */
export function refusalsOf(replay: Replay): ChangeRefusal[] {
  return replay.steps.flatMap(({ change, outcome }) =>
    outcome.kind === 'refused' ? [{ changeId: change.id, ...outcome.refusal }] : [],
  );
}

/** The skipped changes, in file order. */
export function skippedOf(replay: Replay): SkippedChange[] {
  return replay.steps.flatMap(({ change, outcome }) =>
    outcome.kind === 'skipped' ? [{ changeId: change.id, legalEntityIds: outcome.legalEntityIds }] : [],
  );
}

function headOf(replay: Replay, status: Evaluation['status']): Evaluation {
  return {
    specVersion: 1,
    status,
    organisationId: replay.scenario.baseline.organisationId,
    scenarioId: replay.scenario.id,
    errors: [],
    refusals: [],
    skipped: [],
    result: null,
  };
}
