import { randomUUIDv7 } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { ExampleShelf, OrganisationOutcome } from '@samorg/application';
import { inputFaultMessage, openSamorg } from '@samorg/application';
import type { Language } from '@samorg/domain';
import type { Store } from '@samorg/store';
import { openSqliteStore } from '@samorg/store';
import { CommandFailed } from './command-failed.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import { parseArguments } from './parse-arguments.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import { wrapped } from './text-layout.ts';

const usage = {
  options: { user: { type: 'string' }, 'expected-revision': { type: 'string' } },
  files: ['ORGANISATION.json'],
} as const;

/** The folder that `npm start` keeps its data in when nothing else is set. */
const usualFolder = join(import.meta.dirname, '..', '..', '..', '.data');

/** Nothing is opened as an example from here. */
const noExamples: ExampleShelf = {
  list: () => Promise.resolve([]),
  readOrganisation: () => Promise.reject(new CommandFailed('no examples')),
  readScenario: () => Promise.reject(new CommandFailed('no examples')),
};

/** `samorg load`: stores an organisation file of any size. Throws `CommandFailed` at wrong usage or a folder that cannot be used. */
export async function load(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, values, language } = parseArguments(argv, usage);
  const expectedRevision = revisionOf(values.get('expected-revision'));
  const actor = values.get('user') ?? terminal.environment.SAMORG_USER ?? null;
  const [file = ''] = files;
  const bytes = await readInput(file, terminal);
  const store = await openStore(terminal);
  try {
    const surroundings = { store, now: () => new Date().toISOString(), newId: randomUUIDv7, examples: noExamples };
    const outcome = await openSamorg(surroundings).loadOrganisation({ bytes, expectedRevision, actor });
    return await tell(outcome, terminal, language);
  } finally {
    await store.close();
  }
}

async function tell(outcome: OrganisationOutcome, terminal: Terminal, language: Language): Promise<ExitCode> {
  switch (outcome.kind) {
    case 'saved': {
      const { id, revision, statement } = outcome.organisation.stored;
      await terminal.out(`${wrapped(`${statement.name} (${id}), revision ${revision}`)}\n`);
      return exitCode.done;
    }
    case 'invalid':
      for (const fault of outcome.faults) terminal.complain(`${fault.code}: ${inputFaultMessage(fault, language)}`);
      return exitCode.invalid;
    case 'revisionConflict': {
      const { id, revision, updatedBy, updatedAt } = outcome.current.stored;
      terminal.complain(
        language === 'sv'
          ? `${id} finns redan: revision ${revision}, sparad av ${updatedBy} ${updatedAt}. Inget har sparats. Ersätt den med --expected-revision ${revision}.`
          : `${id} is there already: revision ${revision}, saved by ${updatedBy} at ${updatedAt}. Nothing was saved. Replace it with --expected-revision ${revision}.`,
      );
      return exitCode.refused;
    }
    default:
      throw new CommandFailed(
        'Ange namnet som ändringar sparas under, högst 80 tecken, med --user eller SAMORG_USER. / Give the name that changes are saved under, at most 80 characters, with --user or SAMORG_USER.',
      );
  }
}

async function openStore({ environment, folder }: Terminal): Promise<Store> {
  const dataFolder = environment.SAMORG_DATA ? resolve(folder, environment.SAMORG_DATA) : usualFolder;
  try {
    return await openSqliteStore({ folder: dataFolder });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(
      `Datamappen ${dataFolder} går inte att använda (${reason}); välj en annan med SAMORG_DATA. / The data folder cannot be used; choose another with SAMORG_DATA.`,
    );
  }
}

function revisionOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new CommandFailed(
    `--expected-revision är inget heltal: ”${text}”. / --expected-revision is no whole number: ”${text}”.`,
  );
}
