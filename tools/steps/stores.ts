import { Neo4jMissing } from '../neo4j/neo4j-missing.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/start-neo4j.ts';
import { list, property } from './json-report.ts';
import { runTests } from './run-tests.ts';
import type { Outcome, Report, Step } from './step.ts';
import { outcomeOfVitest } from './vitest.ts';

const adapters = ['memory', 'sqlite', 'neo4j'] as const;

/** How many tests of the contract an adapter passed. */
export type ContractCounts = Readonly<Record<(typeof adapters)[number], number>>;

/**
 * The one contract on every store, and what Neo4j alone must do, on a server that is started for it or that NEO4J_URI names.
 * Where neither can be had, that is said and counts as left out; with CI=true, as failed.
 */
export const stores: Step = {
  name: 'one contract, three stores (vitest)',
  run: async (folder) => {
    if (process.env.NEO4J_URI) return runContract(folder, {});
    const server = await serverOrReason();
    if (server instanceof Neo4jMissing) return withoutNeo4j(folder, server.message);
    try {
      const { uri, user, password } = server;
      return await runContract(folder, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    } finally {
      await server.stop();
    }
  },
};

/** The tests of the contract that each adapter passed, of vitest's JSON report. */
export function contractCounts(report: unknown): ContractCounts {
  const tests = list(report, 'testResults').flatMap((file) => list(file, 'assertionResults'));
  const passedOn = (adapter: string): number =>
    tests.filter(
      (test) =>
        property(test, 'status') === 'passed' &&
        list(test, 'ancestorTitles')[0] === `the ${adapter} store keeps the guarantees of a store`,
    ).length;
  return { memory: passedOn('memory'), sqlite: passedOn('sqlite'), neo4j: passedOn('neo4j') };
}

/** The report of a run in which each of these adapters must have passed as many tests of the contract. */
export function reportOfContract(
  report: Report,
  counts: ContractCounts,
  adapter: readonly (keyof ContractCounts)[],
): Report {
  const lines = adapter.map((name) => `${name} ${counts[name]} passed`);
  const isAlike = counts.memory > 0 && adapter.every((name) => counts[name] === counts.memory);
  const { outcome, said } = report;
  if (isAlike || outcome.failed > 0) return { outcome, said: [said, ...lines].join('\n').trimStart() };
  return {
    outcome: { ...outcome, failed: outcome.failed + 1 },
    said: [said, ...lines, 'The stores did not run the same tests.'].join('\n').trimStart(),
  };
}

async function serverOrReason(): Promise<Neo4jServer | Neo4jMissing> {
  try {
    return await startNeo4j();
  } catch (error) {
    if (error instanceof Neo4jMissing) return error;
    throw error;
  }
}

function runContract(folder: string, environment: Readonly<Record<string, string>>): Promise<Report> {
  return run(folder, {
    adapters,
    environment,
    selection: ['--project=store', '--project=store-neo4j', '.neo4j.test.ts'],
  });
}

async function withoutNeo4j(folder: string, reason: string): Promise<Report> {
  const { outcome, said } = await run(folder, {
    adapters: ['memory', 'sqlite'],
    environment: {},
    selection: ['--project=store'],
  });
  const isCi = process.env.CI === 'true';
  const leftOut: Outcome = {
    ...outcome,
    failed: outcome.failed + (isCi ? 1 : 0),
    skipped: outcome.skipped + (isCi ? 0 : 1),
  };
  return { outcome: leftOut, said: `${said}\nneo4j NOT RUN: no test was run on Neo4j.\n${reason}` };
}

interface Run {
  readonly adapters: readonly (keyof ContractCounts)[];
  readonly environment: Readonly<Record<string, string>>;
  readonly selection: readonly string[];
}

async function run(folder: string, { adapters: asked, environment, selection }: Run): Promise<Report> {
  let counts: ContractCounts = { memory: 0, sqlite: 0, neo4j: 0 };
  const report = await runTests(folder, {
    program: (reportFile) => ({
      packageName: 'vitest',
      parameters: [
        'run',
        'memory-store.test.ts',
        'sqlite-store.test.ts',
        ...selection,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ],
      environment,
    }),
    count: (read) => {
      counts = contractCounts(read);
      return outcomeOfVitest(read);
    },
  });
  return reportOfContract(report, counts, asked);
}
