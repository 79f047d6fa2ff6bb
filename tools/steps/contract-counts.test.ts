import { describe, expect, it } from 'vitest';
import { type ContractRun, contractRuns, reportOfContract } from './contract-counts.ts';

const test = (adapter: string, title: string, status: string): object => ({
  status,
  title,
  ancestorTitles: [`the ${adapter} store keeps the guarantees of a store`, '1. …'],
});

describe('contractRuns', () => {
  it('tells what was run on each store, and nothing else', () => {
    const file = {
      assertionResults: [
        test('memory', 'a', 'passed'),
        test('memory', 'b', 'failed'),
        test('sqlite', 'a', 'passed'),
        test('neo4j', 'a', 'pending'),
      ],
    };
    const other = { assertionResults: [{ status: 'passed', title: 'x', ancestorTitles: ['exactText'] }] };
    expect(contractRuns({ testResults: [file, other] })).toEqual({
      memory: { tests: ['1. … > a', '1. … > b'], passed: 1 },
      sqlite: { tests: ['1. … > a'], passed: 1 },
      neo4j: { tests: [], passed: 0 },
    });
  });
});

describe('reportOfContract', () => {
  const passed = { outcome: { passed: 9, failed: 0, skipped: 0 }, said: '' };
  const ran = (...tests: string[]): ContractRun => ({ tests, passed: tests.length });
  const all = ['memory', 'sqlite', 'neo4j'] as const;

  it('closes with the count of each store', () => {
    const runs = { memory: ran('a', 'b'), sqlite: ran('b', 'a'), neo4j: ran('a', 'b') };
    expect(reportOfContract(passed, runs, all)).toEqual({
      ...passed,
      said: 'memory 2 passed\nsqlite 2 passed\nneo4j 2 passed',
    });
  });

  it.each([
    [{ memory: ran('a', 'b'), sqlite: ran('a', 'b'), neo4j: ran('a') }, 'neo4j did not run: b'],
    [{ memory: ran('a'), sqlite: ran('a', 'b'), neo4j: ran('a', 'b') }, 'memory did not run: b'],
    [{ memory: ran('a', 'b'), sqlite: ran('a', 'c'), neo4j: ran('a', 'b', 'c') }, 'sqlite did not run: b'],
    [{ memory: ran(), sqlite: ran(), neo4j: ran() }, 'No test of the contract was run.'],
  ])('fails, and names the test, when a store did not run it: %#', (runs, said) => {
    const report = reportOfContract(passed, runs, all);
    expect(report.outcome.failed).toBeGreaterThan(0);
    expect(report.said.split('\n')).toContain(said);
  });

  it('says so also when other tests failed', () => {
    const failed = { outcome: { passed: 1, failed: 2, skipped: 0 }, said: 'FAIL' };
    const report = reportOfContract(failed, { memory: ran('a'), sqlite: ran(), neo4j: ran() }, ['memory', 'sqlite']);
    expect(report).toEqual({
      outcome: { passed: 1, failed: 3, skipped: 0 },
      said: 'FAIL\nsqlite did not run: a\nmemory 1 passed\nsqlite 0 passed',
    });
  });
});
