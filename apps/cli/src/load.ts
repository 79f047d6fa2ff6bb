import { randomUUIDv7 } from 'node:crypto';
import { openSamorg, parseActor } from '@samorg/application';
import { CommandFailed } from './command-failed.ts';
import type { ExitCode } from './exit-code.ts';
import { filesToLoad } from './load/files-to-load.ts';
import { listenForInterruption } from './load/interruption.ts';
import { type LoadBytes, loadFiles } from './load/load-files.ts';
import { noExamples } from './no-examples.ts';
import { openStoreOf } from './open-store-of.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

const usage = {
  options: { user: { type: 'string' }, 'expected-revision': { type: 'string' } },
  files: ['ORGANISATION.json'],
  takesMore: true,
} as const;

/**
 * `samorg load`: stores organisation files of any size, one at a time and each by itself: a file that cannot be used stops no other.
 * Throws `CommandFailed` at wrong usage, a path that is not there or a store that cannot be used.
 */
export async function load(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files: paths, values, language } = parseArguments(argv, usage);
  const expectedRevision = revisionOf(values.get('expected-revision'));
  const actor = parseActor(values.get('user') ?? terminal.environment.SAMORG_USER ?? null);
  if (actor === null) {
    throw new CommandFailed(
      'Ange namnet som ändringar sparas under, högst 80 tecken, med --user eller SAMORG_USER. / Give the name that changes are saved under, at most 80 characters, with --user or SAMORG_USER.',
    );
  }
  const files = await filesToLoad(paths, terminal);
  if (expectedRevision > 0 && files.length > 1) {
    throw new CommandFailed(
      '--expected-revision gäller en fil i taget. / --expected-revision is for one file at a time.',
    );
  }
  const store = await openStoreOf(terminal);
  const interruption = listenForInterruption();
  try {
    const surroundings = { store, now: () => new Date().toISOString(), newId: randomUUIDv7, examples: noExamples };
    const { loadUnlessThere } = openSamorg(surroundings);
    const loadBytes: LoadBytes = (bytes) => loadUnlessThere({ bytes, expectedRevision, actor });
    return await loadFiles(files, { terminal, language, interruption, loadBytes });
  } finally {
    interruption.end();
    await store.close();
  }
}

function revisionOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new CommandFailed(
    `--expected-revision är inget heltal: ”${text}”. / --expected-revision is no whole number: ”${text}”.`,
  );
}
