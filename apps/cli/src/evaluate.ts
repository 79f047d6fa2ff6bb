import type { EvaluatedFiles } from '@samorg/application';
import { evaluateFiles, evaluationView, inputFaultMessage, refusalInWords } from '@samorg/application';
import type { Language } from '@samorg/domain';
import { evaluationTable } from './evaluation-table.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import { parseArguments } from './parse-arguments.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

const usage = {
  options: { json: { type: 'boolean' } },
  files: ['ORGANISATION.json', 'SCENARIO.json'],
} as const;

const exitCodes = { evaluated: exitCode.done, invalid: exitCode.invalid, refused: exitCode.refused } as const;

/**
 * `samorg evaluate`: prints the evaluation of a scenario, as JSON or to be read. Reasons why it could not be evaluated go to
 * stderr. Throws `CommandFailed` for a file that cannot be read.
 */
export async function evaluate(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, flags, language } = parseArguments(argv, usage);
  const [organisation, scenario] = await Promise.all(files.map((path) => readInput(path, terminal)));
  if (organisation === undefined || scenario === undefined) throw new Error('broken promise: two files were given');
  const evaluated = evaluateFiles(organisation, scenario);
  for (const reason of reasonsOf(evaluated, language)) terminal.complain(reason);
  if (flags.has('json')) await terminal.out(`${JSON.stringify(evaluated.evaluation, null, 1)}\n`);
  else if (evaluated.replay?.status === 'evaluated') {
    await terminal.out(evaluationTable(evaluationView(evaluated.replay), language));
  }
  return exitCodes[evaluated.evaluation.status];
}

function reasonsOf({ evaluation, replay, faults }: EvaluatedFiles, language: Language): readonly string[] {
  if (replay === null) return faults.map((fault) => `${fault.code}: ${inputFaultMessage(fault, language)}`);
  const view = evaluationView(replay);
  return evaluation.refusals.map(
    (refusal) => `${refusal.changeId}: ${refusal.code}: ${refusalInWords(refusal, view, language)}`,
  );
}
