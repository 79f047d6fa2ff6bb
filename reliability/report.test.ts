import { describe, expect, it } from 'vitest';
import type { FigureResult, Verdict } from './figure-result.ts';
import { tableOf, troublesOf } from './report.ts';

function aResult(id: string, verdict: Verdict): FigureResult {
  return { id, what: 'a claim', expected: '0 lost', count: 3, seed: 7, column: 'ci', verdict, seconds: 1.26 };
}

const held = aResult('X1', { kind: 'held', measured: 'three tries' });
const violations = Array.from({ length: 7 }, (_, at) => `write ${at} is lost`);
const violated = aResult('X2', { kind: 'violated', violations, measured: 'seven tries' });
const notRun = aResult('X3', { kind: 'notRun', reason: 'No Neo4j.' });

describe('the report of a run', () => {
  it('is a table with a row for every figure', () => {
    expect(tableOf([held, violated, notRun])).toBe(
      [
        '| figure | what    | expected | count | result                        | seconds |',
        '| ------ | ------- | -------- | ----- | ----------------------------- | ------- |',
        '| X1     | a claim | 0 lost   | 3     | held: three tries             | 1.3     |',
        '| X2     | a claim | 0 lost   | 3     | **7 violations**: seven tries | 1.3     |',
        '| X3     | a claim | 0 lost   | 3     | **NOT RUN**                   | 1.3     |',
      ].join('\n'),
    );
  });

  it('tells the first violations, how to see them again, and what was not run', () => {
    expect(troublesOf([held, violated, notRun])).toBe(
      [
        'X2: 7 violations; again with: npm run reliability -- --ci --only X2 --seed 7',
        '  write 0 is lost',
        '  write 1 is lost',
        '  write 2 is lost',
        '  write 3 is lost',
        '  write 4 is lost',
        '  … and 2 more',
        'X3 NOT RUN. No Neo4j.',
      ].join('\n'),
    );
  });
});
