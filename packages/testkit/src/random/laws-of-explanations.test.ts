import {
  baselineOf,
  compareReplay,
  type EvaluationResult,
  type Explanations,
  evaluateReplay,
  explanationsOf,
  replayScenario,
  sumOfTerms,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterExamples } from '../naive/counter-examples.ts';
import { figuresOfResult } from '../naive/figures-of-result.ts';
import { caseCount, patience } from './case-count.ts';
import { type RandomReform, randomReform } from './random-scenario.ts';

describe('explanations', () => {
  it.each(counterExamples)('explain every figure when $what', (reform) => {
    checkEveryFigure(reform);
  });
});

describe('properties of explanations', () => {
  it('explain every figure of random reforms, and their terms sum to it', patience, () => {
    fc.assert(fc.property(randomReform, checkEveryFigure), { numRuns: caseCount(0.02) });
  });
});

function checkEveryFigure({ statement, scenario }: RandomReform): void {
  const { date, budgetYear } = scenario.baseline;
  const replay = replayScenario(baselineOf(statement, date, budgetYear), scenario);
  const { result } = evaluateReplay(replay);
  if (result === null) return;
  const explanations = explanationsOf(compareReplay(replay));
  checkNumbers(result, explanations);
  const known = new Set(explanations.figures());
  for (const address of known) {
    const explanation = explanations.explain(address);
    expect(explanation?.figure).toBe(address);
    for (const term of explanation?.terms ?? []) {
      if (term.kind === 'figure' || term.kind === 'counted') expect(known).toContain(term.figure);
    }
  }
}

function checkNumbers(result: EvaluationResult, explanations: Explanations): void {
  for (const { addresses, value } of figuresOfResult(result)) {
    const values = addresses.map((address) => numberAt(explanations, address));
    if (addresses[0]?.startsWith('failedConditions/')) expect(values[0]).toBeGreaterThan(0);
    else expect(values, addresses.join(' or ')).toContain(value);
  }
}

/** The sum of the terms of a figure, a whole number. */
function numberAt(explanations: Explanations, address: string): number | undefined {
  const sum = sumOfTerms(explanations.explain(address)?.terms ?? [{ kind: 'bound', amount: null }]);
  if (sum === null) return undefined;
  expect(sum.numerator % sum.denominator).toBe(0n);
  return Number(sum.numerator / sum.denominator);
}
