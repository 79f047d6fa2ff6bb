import { listWrites } from './audit/list-writes.ts';
import { verifyStore } from './audit/verify-store.ts';
import { CommandFailed } from './command-failed.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** `samorg audit verify` and `samorg audit list`. Throws `CommandFailed` at wrong usage or a store that cannot be used. */
export async function audit(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [what, ...rest] = argv;
  if (what === 'verify') return verifyStore(rest, terminal);
  if (what === 'list') return listWrites(rest, terminal);
  throw new CommandFailed('Ange audit verify eller audit list. / Give audit verify or audit list.');
}
