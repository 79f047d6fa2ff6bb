import { doneLine, empty, notEmpty } from './backup/backup-words.ts';
import { countedLines } from './backup/counted-lines.ts';
import { told } from './backup/told.ts';
import { CommandFailed } from './command-failed.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import { openStoreOf } from './open-store-of.ts';
import { parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';

const usage = {
  options: { from: { type: 'string' }, to: { type: 'string' }, again: { type: 'boolean' } },
  files: [],
} as const;

/** `samorg copy`: everything of one store into an empty one, as a backup and a restore without a file between them. */
export async function copy(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, flags, language } = parseArguments(argv, usage);
  const [source, target] = [placeOf(values.get('from'), terminal), placeOf(values.get('to'), terminal)];
  if (values.get('from') === values.get('to')) throw new CommandFailed(samePlace);
  return told({ terminal, language }, async () => {
    const started = performance.now();
    const from = await openStoreOf(source);
    const to = await openStoreOf(target).catch(async (error: unknown) => {
      await from.close();
      throw error;
    });
    try {
      const { total } = await from.listOrganisations({ first: 1, after: null });
      if (total === 0) {
        terminal.complain(`samorg: ${empty[language]}`);
        return exitCode.invalid;
      }
      const { lines, length } = countedLines(from.backup(), terminal);
      const outcome = await to.restore(lines, { again: flags.has('again') });
      if (outcome.outcome === 'notEmpty') {
        terminal.complain(`samorg: ${notEmpty[language]}`);
        return exitCode.refused;
      }
      const seconds = (performance.now() - started) / 1000;
      await terminal.out(doneLine('copied', { ...outcome, length: length(), seconds }, language));
      return exitCode.done;
    } finally {
      await Promise.all([from.close(), to.close()]);
    }
  });
}

/** The terminal as if the environment named the store: `sqlite:FOLDER`, or `neo4j` with what the environment tells of the server. */
function placeOf(place: string | undefined, terminal: Terminal): Terminal {
  const { environment } = terminal;
  if (place === 'neo4j') return { ...terminal, environment: { ...environment, SAMORG_STORE: 'neo4j' } };
  const folder = place?.startsWith('sqlite:') ? place.slice('sqlite:'.length) : '';
  if (folder === '') throw new CommandFailed(places);
  return { ...terminal, environment: { ...environment, SAMORG_STORE: 'sqlite', SAMORG_DATA: folder } };
}

const places =
  '--from och --to är sqlite:MAPP eller neo4j (med NEO4J_URI, NEO4J_USER och NEO4J_PASSWORD). / --from and --to are sqlite:FOLDER or neo4j.';

const samePlace = '--from och --to är samma lager. / --from and --to are the same store.';
