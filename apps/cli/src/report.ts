import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { evaluationView, paperReportOf } from '@samorg/application';
import { writePaperPdf } from '@samorg/exchange';
import { CommandFailed } from './command-failed.ts';
import { evaluateInput, exitCodes } from './evaluate-input.ts';
import type { ExitCode } from './exit-code.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

const usage = {
  options: { out: { type: 'string' }, year: { type: 'string' } },
  files: ['ORGANISATION.json', 'SCENARIO.json'],
} as const;

/**
 * `samorg report`: writes what a scenario means as a PDF, in a file that is not there yet. A refused scenario is written too: the paper
 * says so at its top, and the exit code as well. Throws `CommandFailed` for wrong usage and for a file that cannot be read or written.
 */
export async function report(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, values, language } = parseArguments(argv, usage);
  const out = values.get('out');
  if (out === undefined) throw new CommandFailed('Ange --out FIL.pdf. / Give --out FILE.pdf.');
  const year = values.get('year');
  if (year !== undefined && !/^[0-9]{4}$/.test(year)) {
    throw new CommandFailed(`--year är inget årtal: ”${year}”. / --year is no year: ”${year}”.`);
  }
  const { evaluation, replay } = await evaluateInput(files, terminal, language);
  if (replay !== null) {
    const source = { evaluation: evaluationView(replay), version: null, savedAt: null };
    const paper = paperReportOf(source, { language, year: year === undefined ? null : Number(year) });
    await write(resolve(terminal.folder, out), await writePaperPdf(paper, null));
  }
  return exitCodes[evaluation.status];
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new CommandFailed(
      error.code === 'EEXIST'
        ? `Filen ${path} finns redan; välj ett annat namn. / The file is there already; choose another name.`
        : `Filen ${path} går inte att skriva (${error.code}). / The file cannot be written.`,
    );
  }
}
