import { checkScenario, checkStatement } from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aScenario } from '../builders/scenario.ts';
import { changesOn } from './arbitrary-changes.ts';
import { smallStatement } from './arbitrary-statement.ts';

describe('properties', () => {
  it('makes statements and scenarios without a fault', () => {
    fc.assert(
      fc.property(
        smallStatement.chain((statement) => fc.tuple(fc.constant(statement), changesOn(statement))),
        ([statement, changes]) => {
          expect(checkStatement(statement)).toEqual([]);
          expect(checkScenario(statement, aScenario(changes))).toEqual([]);
        },
      ),
    );
  });
});
