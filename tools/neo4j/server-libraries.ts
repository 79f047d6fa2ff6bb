import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../root.ts';
import { Neo4jMissing } from './neo4j-missing.ts';
import { runMaven } from './run-maven.ts';

const project = join(import.meta.dirname, 'server', 'pom.xml');

/**
 * The class path of the server. Maven fetches what is missing (some 150 MB, once) into its own folder in the user's home, and tells
 * of it on stderr; where everything is lies beside what else is installed. Throws `Neo4jMissing` when it cannot be had.
 */
export async function serverLibraries(): Promise<string> {
  const version = createHash('sha256').update(readFileSync(project)).digest('hex').slice(0, 12);
  const remembered = join(root, 'node_modules', '.samorg', `neo4j-${version}.txt`);
  return wholePathIn(remembered) ?? (await fetched(remembered));
}

async function fetched(remembered: string): Promise<string> {
  mkdirSync(dirname(remembered), { recursive: true });
  rmSync(remembered, { force: true });
  process.stderr.write(
    'Neo4j: looking for the libraries of the server; Maven fetches what is missing (150 MB, once) …\n',
  );
  await runMaven({
    command: process.platform === 'win32' ? 'mvn.cmd' : 'mvn',
    parameters: ['--batch-mode', '--file', project, 'dependency:build-classpath', `-Dmdep.outputFile=${remembered}`],
    triesInVain: 3,
    silenceMs: 120_000,
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  const path = wholePathIn(remembered);
  if (path === undefined) throw new Neo4jMissing('Maven did not bring the libraries of the server');
  return path;
}

/** The class path that was written, if everything on it is there. */
function wholePathIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const path = readFileSync(file, 'utf8').trim();
  return path !== '' && path.split(delimiter).every((library) => existsSync(library)) ? path : undefined;
}
