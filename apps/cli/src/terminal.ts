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
  /**
   * How far a long command has come, for people: on a terminal one line that the next one takes the place of; else a line of its own,
   * at most one in some seconds.
   */
  progress(text: string): void;
}

const quietMs = 5000;
let [isLineOpen, lastProgressAt] = [false, 0];

/** Takes away a line of progress, before anything else is written. */
function clearProgress(): void {
  if (isLineOpen) process.stderr.write('\r\u001b[K');
  isLineOpen = false;
}

/** The terminal of this process. A reader that stops reading (`| head`) is no fault: the rest is dropped. */
export const terminal: Terminal = {
  environment: process.env,
  folder: process.env.INIT_CWD ?? process.cwd(),
  out: (text) =>
    new Promise((resolve, reject) => {
      clearProgress();
      // Without a listener the same error would end the process.
      process.stdout.once('error', () => {});
      process.stdout.write(escaped(text), (error) => {
        if (error && !isClosedPipe(error)) reject(new CommandFailed(unwritten(error)));
        else resolve();
      });
    }),
  complain: (text) => {
    clearProgress();
    process.stderr.write(`${oneLine(text)}\n`);
  },
  progress: (text) => {
    if (process.stderr.isTTY) {
      clearProgress();
      process.stderr.write(oneLine(text));
      isLineOpen = true;
    } else if (performance.now() - lastProgressAt >= quietMs) {
      lastProgressAt = performance.now();
      process.stderr.write(`${oneLine(text)}\n`);
    }
  },
};

function unwritten(error: Error): string {
  return `Resultatet kunde inte skrivas ut. / The result could not be written: ${error.message}`;
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
