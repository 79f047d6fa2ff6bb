import { checkScenario, checkStatement } from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCount, patience } from '../random/case-count.ts';
import { triedReform } from '../random/random-scenario.ts';
import { expectAgreement } from './agreement-with-domain.ts';

describe('properties of replays by both evaluations', () => {
  it('agree on what is refused and what is skipped', patience, () => {
    fc.assert(fc.property(triedReform, expectAgreement), { numRuns: caseCount(0.5) });
  });

  it('are asked about files without a fault only', patience, () => {
    fc.assert(
      fc.property(triedReform, ({ statement, scenario }) => {
        expect([...checkStatement(statement), ...checkScenario(statement, scenario)]).toEqual([]);
      }),
      { numRuns: caseCount(0.05) },
    );
  });
});
