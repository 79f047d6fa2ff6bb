import type { Language } from '@samorg/domain';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { failureLine } from './backup-words.ts';

/** Runs a command, and tells a person what the outside world did to it: what happened, what is safe, what to do. */
export async function told(
  { terminal, language }: { readonly terminal: Terminal; readonly language: Language },
  command: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    const line = failureLine(error, language);
    if (line === null) throw error;
    terminal.complain(`samorg: ${line}`);
    return exitCode.invalid;
  }
}
