import { checkScenario, checkStatement } from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aScenario } from '../builders/scenario.ts';
import { moveOfD, threeBoards } from '../builders/three-boards.ts';
import { caseCount, patience } from '../random/case-count.ts';
import { randomReform } from '../random/random-scenario.ts';
import { expectAgreement } from './agreement-with-domain.ts';
import { counterExamples } from './counter-examples.ts';
import { evaluateNaively } from './evaluate.ts';

describe('the naive evaluation', () => {
  it.each(counterExamples)('agrees with the domain when $what', ({ statement, scenario }) => {
    expect([...checkStatement(statement), ...checkScenario(statement, scenario)]).toEqual([]);
    expectAgreement({ statement, scenario });
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
  it('agrees with the domain on random reforms', patience, () => {
    fc.assert(fc.property(randomReform, expectAgreement), { numRuns: caseCount(0.5) });
  });
});
