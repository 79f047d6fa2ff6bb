import type { Evaluation, EvaluationResult, OrganisationStatement, Scenario, Verdict } from '@samorg/domain';
import { isClosed } from './closure.ts';
import { gapsOf, warningsOf } from './findings.ts';
import { fullYearOf } from './full-year.ts';
import { type NaiveReplay, naiveReplay } from './replay.ts';
import { staffFunctionsOf, vulnerableFunctionsOf } from './staff.ts';
import {
  activitiesOf,
  type BothEnds,
  conservationOf,
  documentsOf,
  employerChangeOf,
  movedOf,
  placementsOf,
} from './structure.ts';
import { targetOf } from './target.ts';
import { internalTradeOf } from './trade.ts';
import { type ExactYear, exactYear, failedIn, hasDecided, wholeYear, yearsOf } from './years.ts';

/**
 * The evaluation of a scenario, reckoned a second time and in the plainest way: whole copies, whole walks, exact fractions, no
 * sharing with the domain. For comparing on small organisations. The files must be free of faults.
 */
export function evaluateNaively(statement: OrganisationStatement, scenario: Scenario): Evaluation {
  const replay = naiveReplay(statement, scenario);
  const isRefused = replay.refusals.length > 0;
  const result = isRefused ? null : resultOf(replay, statement, scenario);
  const ids = { specVersion: 1, organisationId: statement.id, scenarioId: scenario.id } as const;
  if (leavesJson(result)) {
    const errors = [{ code: 'overflow', refs: [] }] as const;
    return { ...ids, status: 'invalid', errors, refusals: [], skipped: [], result: null };
  }
  const { refusals, skipped } = replay;
  return { ...ids, status: isRefused ? 'refused' : 'evaluated', errors: [], refusals, skipped, result };
}

/** Whether a figure anywhere is no safe integer. */
function leavesJson(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isSafeInteger(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(leavesJson);
}

function resultOf(replay: NaiveReplay, statement: OrganisationStatement, scenario: Scenario): EvaluationResult {
  const { before } = replay;
  const ends: BothEnds = { before, after: replay.evenings.at(-1)?.state ?? before };
  const years = yearsOf(replay, scenario).map((year) => exactYear(replay, scenario, year));
  const conservation = conservationOf(ends);
  const isConserved = Object.values(conservation).every((pair) => pair.before === pair.after);
  const failedConditions = [
    ...years.slice(-1).flatMap((year) => failedIn(replay, scenario, year)),
    ...(isClosed(before, ends.after) ? [] : [4]),
    ...(isConserved ? [] : [5]),
    ...(years.slice(0, -1).some((year) => failedIn(replay, scenario, year).length > 0) ? [6] : []),
  ];
  const gaps = gapsOf(ends, replay, { statement, scenario });
  const warnings = warningsOf(ends, replay, scenario);
  return {
    verdict: verdictOf({ gaps: gaps.length, failed: failedConditions.length, replay, years }),
    failedConditions,
    gaps,
    warnings,
    years: years.map((year) => wholeYear(replay, year)),
    fullYear: fullYearOf(replay),
    moved: movedOf(ends),
    employerChange: employerChangeOf(ends),
    placements: placementsOf(ends, replay),
    staffFunctions: staffFunctionsOf(ends),
    vulnerableFunctions: vulnerableFunctionsOf(ends, statement),
    internalTrade: internalTradeOf(ends),
    steeringDocuments: documentsOf(ends, statement, replay),
    activities: activitiesOf(ends, statement),
    target: targetOf(ends, statement, scenario),
    conservation,
  };
}

function verdictOf(facts: {
  readonly gaps: number;
  readonly failed: number;
  readonly replay: NaiveReplay;
  readonly years: readonly ExactYear[];
}): Verdict {
  if (facts.gaps > 0) return 'undetermined';
  if (facts.failed > 0) return 'notNeutral';
  const isNeeded = facts.years.some((year) => [...year.computed.values()].some((amount) => amount.over !== 0n));
  return isNeeded && !hasDecided(facts.replay) ? 'neutralAfterAdjustment' : 'neutral';
}
