import { describe, expect, it } from 'vitest';
import { contractCounts, reportOfContract } from './stores.ts';

const test = (adapter: string, status: string): object => ({
  status,
  ancestorTitles: [`the ${adapter} store keeps the guarantees of a store`, '1. …'],
});

describe('contractCounts', () => {
  it('counts what passed on each store, and nothing else', () => {
    const file = {
      assertionResults: [
        test('memory', 'passed'),
        test('memory', 'failed'),
        test('sqlite', 'passed'),
        test('neo4j', 'pending'),
      ],
    };
    const other = { assertionResults: [{ status: 'passed', ancestorTitles: ['exactText'] }] };
    expect(contractCounts({ testResults: [file, other] })).toEqual({ memory: 1, sqlite: 1, neo4j: 0 });
  });
});

describe('reportOfContract', () => {
  const passed = { outcome: { passed: 9, failed: 0, skipped: 0 }, said: '' };

  it('tells the count of each store', () => {
    const counts = { memory: 3, sqlite: 3, neo4j: 3 };
    expect(reportOfContract(passed, counts, ['memory', 'sqlite', 'neo4j'])).toEqual({
      ...passed,
      said: 'memory 3 passed\nsqlite 3 passed\nneo4j 3 passed',
    });
  });

  it.each([
    { memory: 3, sqlite: 3, neo4j: 2 },
    { memory: 0, sqlite: 0, neo4j: 0 },
  ])('fails when a store did not run every test: %j', (counts) => {
    expect(reportOfContract(passed, counts, ['memory', 'sqlite', 'neo4j']).outcome.failed).toBe(1);
  });
});
