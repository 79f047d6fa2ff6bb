import { evaluateFiles, inputFaultMessage, namesOfRebase, rebasedChangeSentence } from '@samorg/application';
import type { Language, Rebase } from '@samorg/domain';
import {
  rebasedChangeReasons,
  rebaseFigures,
  rebaseKindInWords,
  rebaseScenario,
  verdictHeadline,
} from '@samorg/domain';
import { evaluateInput, exitCodes } from './evaluate-input.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import { parseArguments } from './parse-arguments.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import { wrapped } from './text-layout.ts';

const usage = {
  options: { json: { type: 'boolean' } },
  files: ['OLD-ORGANISATION.json', 'SCENARIO.json', 'NEW-ORGANISATION.json'],
} as const;

const words = {
  sv: { before: 'Utfall förut', after: 'Utfall nu', about: 'Det gäller' },
  en: { before: 'Verdict before', after: 'Verdict now', about: 'This is about' },
} as const;

/**
 * `samorg rebase`: what every change of a scenario becomes on a newer file of its organisation: same, changed or gone, with
 * the facts. Ends with 3 when some change is gone. Throws `CommandFailed` for a file that cannot be read.
 */
export async function rebase(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, flags, language } = parseArguments(argv, usage);
  const [oldPath = '', scenarioPath = '', newPath = ''] = files;
  const before = await evaluateInput([oldPath, scenarioPath], terminal, language);
  if (before.replay === null) return exitCodes[before.evaluation.status];
  const newer = evaluateFiles(await readInput(newPath, terminal), await readInput(scenarioPath, terminal));
  if (newer.replay === null) {
    for (const fault of newer.faults) terminal.complain(`${fault.code}: ${inputFaultMessage(fault, language)}`);
    terminal.complain(`${words[language].about} ${newPath}`);
    return exitCode.invalid;
  }
  const rebased = rebaseScenario(before.replay, newer.replay.baseline);
  await terminal.out(flags.has('json') ? `${JSON.stringify(jsonOf(rebased), null, 1)}\n` : textOf(rebased, language));
  return rebased.changes.some(({ kind }) => kind === 'gone') ? exitCode.refused : exitCode.done;
}

function jsonOf(rebased: Rebase): unknown {
  return {
    changes: rebased.changes.map(({ change, ...told }) => ({ changeId: change.id, type: change.type, ...told })),
    figures: rebaseFigures(rebased),
  };
}

function textOf(rebased: Rebase, language: Language): string {
  const names = namesOfRebase(rebased);
  const kinds = rebased.changes.map(({ kind }) => rebaseKindInWords(kind, language));
  const width = Math.max(0, ...kinds.map((kind) => kind.length)) + 2;
  const lines = rebased.changes.flatMap((change, at) => [
    wrapped(rebasedChangeSentence(rebased, change, language), (kinds[at] ?? '').padEnd(width)),
    ...rebasedChangeReasons(change, names, language).map((reason) => wrapped(reason, `${' '.repeat(width)}- `)),
  ]);
  const { before, after } = rebaseFigures(rebased);
  const { before: wordBefore, after: wordAfter } = words[language];
  const verdicts = [
    `${wordBefore}: ${verdictHeadline(before?.verdict ?? 'refused', language)}.`,
    `${wordAfter}: ${verdictHeadline(after?.verdict ?? 'refused', language)}.`,
  ].map((text) => wrapped(text));
  return `${[...lines, '', ...verdicts].join('\n')}\n`;
}
