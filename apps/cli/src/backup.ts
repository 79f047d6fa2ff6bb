import { resolve } from 'node:path';
import { printLines, writeLines } from './backup/backup-file.ts';
import { doneLine, empty } from './backup/backup-words.ts';
import { countedLines } from './backup/counted-lines.ts';
import { told } from './backup/told.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import { openStoreOf } from './open-store-of.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

const usage = { options: {}, files: ['FILE'] } as const;

/** `samorg backup`: writes the whole store to a new file, or to another program (`-`), at one moment while others write. */
export async function backup(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, language } = parseArguments(argv, usage);
  const [file = ''] = files;
  return told({ terminal, language }, async () => {
    const store = await openStoreOf(terminal);
    try {
      const started = performance.now();
      const { total } = await store.listOrganisations({ first: 1, after: null });
      if (total === 0) {
        terminal.complain(`samorg: ${empty[language]}`);
        return exitCode.invalid;
      }
      const { lines, length, counts } = countedLines(store.backup(), terminal);
      await (file === '-' ? printLines(lines) : writeLines(resolve(terminal.folder, file), lines));
      const seconds = (performance.now() - started) / 1000;
      const line = doneLine('written', { ...counts(), length: length(), seconds }, language);
      if (file === '-') terminal.complain(line.trimEnd());
      else await terminal.out(line);
      return exitCode.done;
    } finally {
      await store.close();
    }
  });
}
