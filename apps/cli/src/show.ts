import { evaluationView } from '@samorg/application';
import type { AssumedParticipation, Replay } from '@samorg/domain';
import { findUnit, isRootKind, usualSpanLimit } from '@samorg/domain';
import { CommandFailed } from './command-failed.ts';
import { evaluateInput, exitCodes } from './evaluate-input.ts';
import type { ExitCode } from './exit-code.ts';
import { parseArguments } from './parse-arguments.ts';
import type { PartSettings } from './show/part.ts';
import { parts } from './show/parts.ts';
import type { Terminal } from './terminal.ts';

const usage = {
  options: {
    json: { type: 'boolean' },
    all: { type: 'boolean' },
    'span-limit': { type: 'string' },
    'assume-decided': { type: 'string' },
    'assume-not-decided': { type: 'string' },
  },
  files: ['ORGANISATION.json', 'SCENARIO.json'],
} as const;

/**
 * `samorg show PART`: prints one part of what a scenario means, as JSON or to be read. Nothing is printed when a change is
 * refused; the reasons go to stderr. Throws `CommandFailed` for a part that there is not, a file that cannot be read, and an
 * assumption about what is no legal body.
 */
export async function show([name, ...argv]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const part = parts.get(name ?? '');
  if (part === undefined) {
    const known = [...parts.keys()].join(', ');
    throw new CommandFailed(`Ange en del av: ${known}. / Give one part of: ${known}.`);
  }
  const { files, flags, values, language } = parseArguments(argv, usage);
  const settings: PartSettings = {
    rows: flags.has('all') ? 'all' : 'changed',
    spanLimit: spanLimitOf(values.get('span-limit')),
    assumed: assumedIn(values),
  };
  const { evaluation, replay } = await evaluateInput(files, terminal, language);
  if (replay?.status === 'evaluated') {
    refuseStrangers(replay, settings.assumed);
    const view = evaluationView(replay);
    await terminal.out(
      flags.has('json')
        ? `${JSON.stringify(part.json(view, settings), null, 1)}\n`
        : part.text(view, language, settings),
    );
  }
  return exitCodes[evaluation.status];
}

function spanLimitOf(text: string | undefined): number {
  if (text === undefined) return usualSpanLimit;
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new CommandFailed(`--span-limit är inget heltal: ”${text}”. / --span-limit is no whole number: ”${text}”.`);
}

/** What is to be assumed, from lists of ids with commas; null = nothing. */
function assumedIn(values: ReadonlyMap<string, string>): AssumedParticipation | null {
  const ids = (option: string): string[] => (values.get(option) ?? '').split(',').filter((id) => id !== '');
  const assumed = { decided: ids('assume-decided'), notDecided: ids('assume-not-decided') };
  return assumed.decided.length + assumed.notDecided.length === 0 ? null : assumed;
}

function refuseStrangers({ baseline }: Replay, assumed: AssumedParticipation | null): void {
  for (const id of [...(assumed?.decided ?? []), ...(assumed?.notDecided ?? [])]) {
    const unit = findUnit(baseline, id);
    if (unit === undefined || !isRootKind(unit.kind)) {
      throw new CommandFailed(`”${id}” är ingen juridisk person här. / ”${id}” is no legal body here.`);
    }
  }
}
