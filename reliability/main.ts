// `npm run reliability`: tries every figure under faults and prints what held. `-- --ci` tries each fewer times.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../tools/stop-with-parent.ts';
import { exitCodeOf, type FigureResult } from './figure-result.ts';
import { figures } from './figures.ts';
import { neo4jOnDemand } from './neo4j-on-demand.ts';
import { OptionsInvalid, readOptions } from './options.ts';
import { tableOf, troublesOf } from './report.ts';
import { runFigures } from './run-figures.ts';
import { headOf } from './run-head.ts';

const file = join(import.meta.dirname, 'RESULTS.md');
const minute = 60_000;
const patienceMs = { ci: 20 * minute, deep: 240 * minute };

try {
  process.exit(await main());
} catch (error) {
  if (!(error instanceof OptionsInvalid)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const tell = (line: string): void => void process.stderr.write(`${line}\n`);
  const head = headOf(options);
  const textOf = (results: readonly FigureResult[]): string =>
    `# Reliability: the last run\n\n${head}\n\n${tableOf(results)}\n`;
  const neo4j = neo4jOnDemand(process.env);
  try {
    const results = await runFigures(figures, options, {
      neo4j: neo4j.address,
      tell,
      found: (found) => {
        if (options.isWritten) writeFileSync(file, textOf(found));
      },
      now: () => performance.now(),
      patienceMs: patienceMs[options.column],
    });
    process.stdout.write(`${textOf(results)}\n`);
    const troubles = troublesOf(results);
    if (troubles !== '') process.stdout.write(`${troubles}\n`);
    return exitCodeOf(results, process.env.CI === 'true');
  } finally {
    await neo4j.stop();
  }
}
