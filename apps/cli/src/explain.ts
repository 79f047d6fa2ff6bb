import { type EvaluationView, evaluationView, explanationDocument } from '@samorg/application';
import type { Language } from '@samorg/domain';
import { CommandFailed } from './command-failed.ts';
import { evaluateInput, exitCodes } from './evaluate-input.ts';
import type { ExitCode } from './exit-code.ts';
import { explanationText } from './explanation-text.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

const usage = {
  options: { json: { type: 'boolean' } },
  files: ['ORGANISATION.json', 'SCENARIO.json'],
  last: 'SIFFRA/FIGURE',
} as const;

/**
 * `samorg explain`: why a figure of the evaluation is what it is; without a figure, every address that can be asked for. Nothing
 * is printed when a change is refused; the reasons go to stderr. Throws `CommandFailed` for a figure that there is not.
 */
export async function explain(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, flags, language } = parseArguments(argv, usage);
  const { evaluation, replay } = await evaluateInput(files, terminal, language);
  if (replay?.status === 'evaluated') {
    const view = evaluationView(replay);
    const form = flags.has('json') ? 'json' : language;
    await terminal.out(files[2] === undefined ? listed(view, form) : told(view, files[2], form));
  }
  return exitCodes[evaluation.status];
}

function listed(view: EvaluationView, form: Language | 'json'): string {
  const figures = view.explanations().figures();
  return form === 'json' ? `${JSON.stringify(figures, null, 1)}\n` : `${figures.join('\n')}\n`;
}

function told(view: EvaluationView, figure: string, form: Language | 'json'): string {
  const explanation = view.explanations().explain(figure);
  if (explanation === null) {
    const nearest = view.explanations().nearest(figure);
    throw new CommandFailed(
      `Siffran ”${figure}” finns inte. Närmast: ${nearest} / There is no figure ”${figure}”. Nearest: ${nearest}`,
    );
  }
  if (form === 'json') return `${JSON.stringify(explanationDocument(explanation, view.replay), null, 1)}\n`;
  return explanationText(explanation, view, form);
}
