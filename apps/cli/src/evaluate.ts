import { evaluationView } from '@samorg/application';
import { evaluateInput, exitCodes } from './evaluate-input.ts';
import { evaluationTable } from './evaluation-table.ts';
import type { ExitCode } from './exit-code.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

const usage = {
  options: { json: { type: 'boolean' } },
  files: ['ORGANISATION.json', 'SCENARIO.json'],
} as const;

/**
 * `samorg evaluate`: prints the evaluation of a scenario, as JSON or to be read. Reasons why it could not be evaluated go to
 * stderr. Throws `CommandFailed` for a file that cannot be read.
 */
export async function evaluate(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, flags, language } = parseArguments(argv, usage);
  const { evaluation, replay } = await evaluateInput(files, terminal, language);
  if (flags.has('json')) await terminal.out(`${JSON.stringify(evaluation, null, 1)}\n`);
  else if (replay?.status === 'evaluated') await terminal.out(evaluationTable(evaluationView(replay), language));
  return exitCodes[evaluation.status];
}
