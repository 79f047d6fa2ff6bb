import {
  baselineOf,
  checkScenario,
  checkStatement,
  type Evaluation,
  evaluateReplay,
  type OrganisationStatement,
  replayScenario,
  type Scenario,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aScenario } from '../builders/scenario.ts';
import { moveOfD, threeBoards } from '../builders/three-boards.ts';
import { randomReform } from '../random/random-scenario.ts';
import { counterExamples } from './counter-examples.ts';
import { evaluateNaively } from './evaluate.ts';

describe('the naive evaluation', () => {
  it.each(counterExamples)('agrees with the domain when $what', ({ statement, scenario }) => {
    expect([...checkStatement(statement), ...checkScenario(statement, scenario)]).toEqual([]);
    expect(evaluateByDomain(statement, scenario)).toEqual(evaluateNaively(statement, scenario));
  });

  it('gives the worked example of the file contract to the krona', () => {
    const { result } = evaluateNaively(threeBoards(), aScenario([moveOfD()]));
    expect(result?.verdict).toBe('neutralAfterAdjustment');
    expect(result?.years.map((year) => year.boards.map((row) => row.technicalAdjustmentOre))).toEqual([
      [-18_000, 18_000, 0],
      [-54_000, 54_000, 0],
    ]);
  });
});

describe('properties', () => {
  it('agrees with the domain on random organisations and scenarios', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(randomReform, ({ statement, scenario }) => {
        expect(evaluateByDomain(statement, scenario)).toEqual(evaluateNaively(statement, scenario));
      }),
      { numRuns: 300, interruptAfterTimeLimit: 10_000 },
    );
  });

  it('is asked about files without a fault only', () => {
    fc.assert(
      fc.property(randomReform, ({ statement, scenario }) => {
        expect([...checkStatement(statement), ...checkScenario(statement, scenario)]).toEqual([]);
      }),
    );
  });
});

function evaluateByDomain(statement: OrganisationStatement, scenario: Scenario): Evaluation {
  const { date, budgetYear } = scenario.baseline;
  return evaluateReplay(replayScenario(baselineOf(statement, date, budgetYear), scenario));
}
