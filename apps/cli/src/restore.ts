import { resolve } from 'node:path';
import { checkBackup } from '@samorg/store';
import { bytesOf } from './backup/backup-file.ts';
import { doneLine, notEmpty } from './backup/backup-words.ts';
import { countedLines } from './backup/counted-lines.ts';
import { linesOfBytes } from './backup/lines-of-bytes.ts';
import { told } from './backup/told.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import { openStoreOf } from './open-store-of.ts';
import { parseArguments } from './parse-arguments.ts';
import { requireReadable } from './read-input.ts';
import type { Terminal } from './terminal.ts';

const usage = { options: { check: { type: 'boolean' }, again: { type: 'boolean' } }, files: ['FILE'] } as const;

/**
 * `samorg restore`: brings a backup back into an empty store, whole or not at all. `--check` only reads it; `--again` removes what a
 * restore that was broken off has left on a server.
 */
export async function restore(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, flags, language } = parseArguments(argv, usage);
  const [file = ''] = files;
  const path = file === '-' ? file : resolve(terminal.folder, file);
  if (path !== '-') await requireReadable(path);
  return told({ terminal, language }, async () => {
    const started = performance.now();
    const { lines, length } = countedLines(linesOfBytes(bytesOf(path)), terminal);
    const seconds = (): number => (performance.now() - started) / 1000;
    if (flags.has('check')) {
      const counts = await checkBackup(lines);
      await terminal.out(doneLine('sound', { ...counts, length: length(), seconds: seconds() }, language));
      return exitCode.done;
    }
    const store = await openStoreOf(terminal);
    try {
      const outcome = await store.restore(lines, { again: flags.has('again') });
      if (outcome.outcome === 'notEmpty') {
        terminal.complain(`samorg: ${notEmpty[language]}`);
        return exitCode.refused;
      }
      await terminal.out(doneLine('restored', { ...outcome, length: length(), seconds: seconds() }, language));
      return exitCode.done;
    } finally {
      await store.close();
    }
  });
}
