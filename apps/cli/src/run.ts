import { CommandFailed } from './command-failed.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import { helpText } from './help-text.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** Runs one command and gives its exit code. Only the command that is asked for is loaded. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [verb, ...rest] = argv;
  try {
    if (rest.includes('--help')) {
      await terminal.out(helpText);
      return exitCode.done;
    }
    switch (verb) {
      case 'backup':
        return await (await import('./backup.ts')).backup(rest, terminal);
      case 'audit':
        return await (await import('./audit.ts')).audit(rest, terminal);
      case 'compare':
        return await (await import('./compare.ts')).compare(rest, terminal);
      case 'copy':
        return await (await import('./copy.ts')).copy(rest, terminal);
      case 'evaluate':
        return await (await import('./evaluate.ts')).evaluate(rest, terminal);
      case 'explain':
        return await (await import('./explain.ts')).explain(rest, terminal);
      case 'load':
        return await (await import('./load.ts')).load(rest, terminal);
      case 'rebase':
        return await (await import('./rebase.ts')).rebase(rest, terminal);
      case 'report':
        return await (await import('./report.ts')).report(rest, terminal);
      case 'restore':
        return await (await import('./restore.ts')).restore(rest, terminal);
      case 'show':
        return await (await import('./show.ts')).show(rest, terminal);
      case 'help':
      case '--help':
      case '-h':
        await terminal.out(helpText);
        return exitCode.done;
      case '--version':
        await terminal.out(`${version()}\n`);
        return exitCode.done;
      case undefined:
        throw new CommandFailed('Ange ett kommando. / Give a command.');
      default:
        if (verb.startsWith('-')) {
          throw new CommandFailed(
            `Kommandot kommer först, före ”${verb}”. / The command comes first, before ”${verb}”.`,
          );
        }
        throw new CommandFailed(`Kommandot ”${verb}” finns inte. / There is no command ”${verb}”.`);
    }
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    terminal.complain(`samorg: ${error.message}`);
    terminal.complain('samorg --help');
    return exitCode.invalid;
  }
}
