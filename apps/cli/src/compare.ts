import type { ComparisonView, EvaluatedFiles } from '@samorg/application';
import { comparisonView } from '@samorg/application';
import type { ComparedState, IsoDate, Language } from '@samorg/domain';
import { Overflow, parseIsoDate, presentState, replayScenario, scenarioState } from '@samorg/domain';
import { CommandFailed } from './command-failed.ts';
import { comparisonJson } from './compare/comparison-json.ts';
import { comparisonText } from './compare/comparison-text.ts';
import { evaluateInput, exitCodes } from './evaluate-input.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

const usage = {
  options: { json: { type: 'boolean' }, 'date-a': { type: 'string' }, 'date-b': { type: 'string' } },
  files: ['ORGANISATION.json', 'A.json'],
  last: 'B.json',
} as const;

const about = { sv: 'Det gäller', en: 'This is about' } as const;

/** What stands for the organisation as it is, in place of a scenario file. */
const present = '-';

/**
 * `samorg compare`: two scenarios of one organisation side by side, each on the evening of a date, or one of them beside the
 * present state. Nothing is printed when a change is refused; the reasons go to stderr. Throws `CommandFailed`.
 */
export async function compare(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, values, flags, language } = parseArguments(argv, usage);
  const [organisation = '', a = present, b = present] = files;
  if (a === present && b === present) throw new CommandFailed('Ange minst ett scenario. / Give at least one scenario.');
  const dates = [dateOf(values.get('date-a')), dateOf(values.get('date-b'))] as const;
  const evaluated = [
    await evaluatedSide([organisation, a], terminal, language),
    await evaluatedSide([organisation, b], terminal, language),
  ];
  for (const side of evaluated) {
    if (side !== null && side.replay?.status !== 'evaluated') return exitCodes[side.evaluation.status];
  }
  const view = viewOf(evaluated, dates);
  try {
    const text = flags.has('json')
      ? `${JSON.stringify(comparisonJson(view), null, 1)}\n`
      : comparisonText(view, language);
    await terminal.out(text);
  } catch (error) {
    if (!(error instanceof Overflow)) throw error;
    terminal.complain(`overflow: ${error.message}`);
    return exitCode.invalid;
  }
  return exitCode.done;
}

/** Null = the present state. */
async function evaluatedSide(
  [organisation, scenario]: readonly [string, string],
  terminal: Terminal,
  language: Language,
): Promise<EvaluatedFiles | null> {
  if (scenario === present) return null;
  const evaluated = await evaluateInput([organisation, scenario], terminal, language);
  // Two scenarios are read, and a reason alone does not say which of them it is about.
  if (evaluated.replay?.status !== 'evaluated') terminal.complain(`${about[language]} ${scenario}`);
  return evaluated;
}

/** Scenarios of one date and budget year are played on one baseline, so that only what differs is compared. */
function viewOf(
  evaluated: readonly (EvaluatedFiles | null)[],
  dates: readonly [IsoDate | null, IsoDate | null],
): ComparisonView {
  const [first, second] = evaluated.map((side) => side?.replay ?? null);
  const start = first ?? second;
  if (start === undefined || start === null) throw new Error('broken promise: a scenario is given');
  const { baseline } = start;
  const [a, b] = [first, second].map((replay, at): ComparedState => {
    if (replay === null || replay === undefined) return presentState(baseline);
    const { date, budgetYear } = replay.baseline;
    const isOfOneBaseline = date === baseline.date && budgetYear === baseline.budgetYear;
    return scenarioState(isOfOneBaseline ? replayScenario(baseline, replay.scenario) : replay, dates[at] ?? null);
  });
  if (a === undefined || b === undefined) throw new Error('broken promise: there are two sides');
  return comparisonView(a, b);
}

function dateOf(text: string | undefined): IsoDate | null {
  if (text === undefined) return null;
  const date = parseIsoDate(text);
  if (date === null) throw new CommandFailed(`”${text}” är inget datum. / ”${text}” is not a date.`);
  return date;
}
