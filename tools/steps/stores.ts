import { join } from 'node:path';
import { Neo4jMissing } from '../neo4j/neo4j-missing.ts';
import { type Neo4jServer, startNeo4j } from '../neo4j/start-neo4j.ts';
import { type Adapter, adapters, type ContractRuns, contractRuns, reportOfContract } from './contract-counts.ts';
import { runNode } from './run-program.ts';
import { runTests } from './run-tests.ts';
import type { Outcome, Report, Step } from './step.ts';
import { outcomeOfVitest } from './vitest.ts';

/**
 * Every test of the stores: the one contract on each of them, what each must do alone, and the API on Neo4j. Neo4j runs on a server that is started
 * for it, or on the one that NEO4J_URI names. Where no server can be started, that is said and counts as left out; with CI=true,
 * as failed. A server that was named and cannot be used, or that was started and fell, has failed.
 */
export const stores: Step = {
  name: 'one contract, three stores (vitest)',
  run: async (folder) => {
    if (process.env.NEO4J_URI) return onNamedServer(folder);
    const server = await serverOrError();
    if (server instanceof Neo4jMissing) return withoutNeo4j(folder, server.message, process.env.CI === 'true');
    if (server instanceof Error) return withoutNeo4j(folder, server.message, true);
    try {
      const { uri, user, password } = server;
      return await onServer(folder, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    } finally {
      await server.stop();
    }
  },
};

async function serverOrError(): Promise<Neo4jServer | Error> {
  try {
    return await startNeo4j();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function onNamedServer(folder: string): Promise<Report> {
  const { code, output } = await runNode([join(folder, 'packages', 'store', 'test', 'try-server.ts')], folder);
  return code === 0 ? onServer(folder, {}) : withoutNeo4j(folder, output.trim(), true);
}

function onServer(folder: string, environment: Readonly<Record<string, string>>): Promise<Report> {
  return run(folder, { asked: adapters, projects: ['store', 'store-neo4j', 'api-neo4j'], environment });
}

async function withoutNeo4j(folder: string, reason: string, isFailure: boolean): Promise<Report> {
  const asked = ['memory', 'sqlite'] as const;
  const { outcome, said } = await run(folder, { asked, projects: ['store'], environment: { NEO4J_URI: '' } });
  const leftOut: Outcome = {
    ...outcome,
    failed: outcome.failed + (isFailure ? 1 : 0),
    skipped: outcome.skipped + (isFailure ? 0 : 1),
  };
  const loud = `neo4j NOT RUN: neither the contract nor any *.neo4j.test.ts was run on Neo4j.\n${reason}`;
  return { outcome: leftOut, said: `${said}\n${loud}\nThen: npm run test:stores` };
}

interface Run {
  readonly asked: readonly Adapter[];
  readonly projects: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

async function run(folder: string, { asked, projects, environment }: Run): Promise<Report> {
  let runs: ContractRuns = contractRuns(undefined);
  const report = await runTests(folder, {
    program: (reportFile) => ({
      packageName: 'vitest',
      parameters: [
        'run',
        ...projects.map((name) => `--project=${name}`),
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${reportFile}`,
      ],
      environment,
    }),
    count: (read) => {
      runs = contractRuns(read);
      return outcomeOfVitest(read);
    },
  });
  return reportOfContract(report, runs, asked);
}
