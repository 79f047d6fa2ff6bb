import {
  baselineOf,
  type Change,
  type Evaluation,
  evaluateReplay,
  type OrganisationStatement,
  proposeAdjustments,
  replayScenario,
  type Scenario,
} from '@samorg/domain';
import { expect } from 'vitest';
import type { RandomReform } from '../random/random-scenario.ts';
import { evaluateNaively } from './evaluate.ts';

/** Expects both evaluations to say the same, and the same again once the adjustments are decided that Samorg proposes. */
export function expectAgreement(reform: RandomReform): void {
  const { statement, scenario } = reform;
  const evaluation = evaluateByDomain(reform);
  expect(evaluation).toEqual(evaluateNaively(statement, scenario));
  if (evaluation.result?.verdict !== 'neutralAfterAdjustment') return;
  const adjustments = proposeAdjustments(replayOf(statement, scenario)).map(
    ({ date, entries }, at): Change => ({
      id: `reglering${at}`,
      type: 'technicalAdjustment',
      effectiveDate: date,
      decisionId: null,
      source: null,
      note: null,
      entries,
    }),
  );
  const adjusted = { ...scenario, changes: [...scenario.changes, ...adjustments] };
  expect(evaluateByDomain({ statement, scenario: adjusted })).toEqual(evaluateNaively(statement, adjusted));
}

/** The evaluation that the product gives. */
function evaluateByDomain({ statement, scenario }: RandomReform): Evaluation {
  return evaluateReplay(replayOf(statement, scenario));
}

function replayOf(statement: OrganisationStatement, scenario: Scenario): ReturnType<typeof replayScenario> {
  return replayScenario(baselineOf(statement, scenario.baseline.date, scenario.baseline.budgetYear), scenario);
}
