import type { EvaluatedFiles } from '@samorg/application';
import { evaluateFiles, evaluationView, inputFaultMessage, refusalInWords } from '@samorg/application';
import type { Language } from '@samorg/domain';
import { exitCode } from './exit-code.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/** Exit code of each status of an evaluation. */
export const exitCodes = {
  evaluated: exitCode.done,
  invalid: exitCode.invalid,
  refused: exitCode.refused,
} as const;

/** Evaluates two files; reasons why they could not be evaluated go to stderr. Throws `CommandFailed` for one that cannot be read. */
export async function evaluateInput(
  [organisationPath, scenarioPath]: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<EvaluatedFiles> {
  if (organisationPath === undefined || scenarioPath === undefined)
    throw new Error('broken promise: two files are given');
  const [organisation, scenario] = await Promise.all([
    readInput(organisationPath, terminal),
    readInput(scenarioPath, terminal),
  ]);
  const evaluated = evaluateFiles(organisation, scenario);
  for (const reason of reasonsOf(evaluated, language)) terminal.complain(reason);
  if (areSwapped(evaluated)) terminal.complain(swapped[language]);
  return evaluated;
}

const swapped = {
  sv: 'Filerna verkar ha bytt plats: organisationen kommer först, sedan scenariot.',
  en: 'The files seem to have changed places: the organisation comes first, then the scenario.',
} as const;

/** Each file has what only the other may have. */
function areSwapped({ faults }: EvaluatedFiles): boolean {
  const has = (file: string, pointer: string): boolean =>
    faults.some(({ code, refs }) => code === 'schema' && refs[0] === file && refs[1] === pointer);
  return has('organisation', '/changes') && has('scenario', '/units');
}

function reasonsOf({ evaluation, replay, faults }: EvaluatedFiles, language: Language): readonly string[] {
  if (replay === null) return faults.map((fault) => `${fault.code}: ${inputFaultMessage(fault, language)}`);
  const view = evaluationView(replay);
  return evaluation.refusals.map(
    (refusal) => `${refusal.changeId}: ${refusal.code}: ${refusalInWords(refusal, view, language)}`,
  );
}
