import { list, property } from './json-report.ts';
import type { Report } from './step.ts';

/** The stores that keep the one contract. */
export const adapters = ['memory', 'sqlite', 'neo4j'] as const;

export type Adapter = (typeof adapters)[number];

/** What an adapter ran of the contract: the tests by their full names, and how many of them passed. */
export interface ContractRun {
  readonly tests: readonly string[];
  readonly passed: number;
}

export type ContractRuns = Readonly<Record<Adapter, ContractRun>>;

/** What each adapter ran of the contract, of vitest's JSON report. A test that was left out was not run. */
export function contractRuns(report: unknown): ContractRuns {
  const found = list(report, 'testResults').flatMap((file) => list(file, 'assertionResults'));
  const runOf = (adapter: Adapter): ContractRun => {
    const own = found.filter((test) => list(test, 'ancestorTitles')[0] === headingOf(adapter) && wasRun(test));
    return { tests: own.map(nameOf), passed: own.filter((test) => property(test, 'status') === 'passed').length };
  };
  return { memory: runOf('memory'), sqlite: runOf('sqlite'), neo4j: runOf('neo4j') };
}

/** The report of a run in which each of these adapters must have run every test of the contract that any of them has. */
export function reportOfContract({ outcome, said }: Report, runs: ContractRuns, asked: readonly Adapter[]): Report {
  const counted = asked.map((name) => `${name} ${runs[name].passed} passed`);
  const whole = new Set(asked.flatMap((name) => runs[name].tests));
  const missing = asked.flatMap((name) =>
    [...whole].filter((test) => !runs[name].tests.includes(test)).map((test) => `${name} did not run: ${test}`),
  );
  const faults = whole.size === 0 ? ['No test of the contract was run.'] : missing;
  return {
    outcome: { ...outcome, failed: outcome.failed + faults.length },
    said: [said, ...faults, ...counted].filter((line) => line !== '').join('\n'),
  };
}

/** The heading under which an adapter's tests of the contract stand. */
function headingOf(adapter: Adapter): string {
  return `the ${adapter} store keeps the guarantees of a store`;
}

function wasRun(test: unknown): boolean {
  return ['passed', 'failed'].includes(String(property(test, 'status')));
}

function nameOf(test: unknown): string {
  return [...list(test, 'ancestorTitles').slice(1), property(test, 'title')].join(' > ');
}
