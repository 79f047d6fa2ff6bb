import { CommandFailed } from './command-failed.ts';
import { escaped, oneLine } from './inert-text.ts';

/** What a command needs of the world around it. */
export interface Terminal {
  readonly environment: NodeJS.ProcessEnv;
  /** Where the person stands: npm itself always changes to the folder of package.json. */
  readonly folder: string;
  /** What was asked for, made inert; resolves when all of it has been taken. */
  out(text: string): Promise<void>;
  /** A reason for people, on one line. */
  complain(text: string): void;
}

/** The terminal of this process. A reader that stops reading (`| head`) is no fault: the rest is dropped. */
export const terminal: Terminal = {
  environment: process.env,
  folder: process.env.INIT_CWD ?? process.cwd(),
  out: (text) =>
    new Promise((resolve, reject) => {
      // Without a listener the same error would end the process.
      process.stdout.once('error', () => {});
      process.stdout.write(escaped(text), (error) => {
        if (error && !isClosedPipe(error)) reject(new CommandFailed(unwritten(error)));
        else resolve();
      });
    }),
  complain: (text) => {
    process.stderr.write(`${oneLine(text)}\n`);
  },
};

function unwritten(error: Error): string {
  return `Resultatet kunde inte skrivas ut. / The result could not be written: ${error.message}`;
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
