import { inputFaultMessage, type LoadOutcome } from '@samorg/application';
import type { Language } from '@samorg/domain';
import { StoreError } from '@samorg/store';
import { CommandFailed } from '../command-failed.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { readInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';
import { wrapped } from '../text-layout.ts';
import type { FileToLoad } from './files-to-load.ts';
import type { Interruption } from './interruption.ts';
import { loadProgress } from './load-progress.ts';
import { conflictInWords, countsInWords, type LoadCounts, stoppedInWords, storedInWords } from './load-words.ts';

/** Stores the organisation that a file holds. */
export type LoadBytes = (bytes: Uint8Array) => Promise<LoadOutcome>;

interface Loading {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly interruption: Interruption;
  readonly loadBytes: LoadBytes;
}

/** Loads one file after the other and tells what came of each; a file that cannot be used stops no other. */
export async function loadFiles(files: readonly FileToLoad[], loading: Loading): Promise<ExitCode> {
  const { terminal, language, interruption } = loading;
  const counts: Writable<LoadCounts> = { loaded: 0, alreadyThere: 0, invalid: 0, revisionConflict: 0 };
  const progress = loadProgress(files, language, () => performance.now());
  const isOne = files.length === 1;
  for (const file of files) {
    if (interruption.isAsked()) {
      terminal.complain(stoppedInWords(progress.count(), files.length, language));
      return exitCode.stopped;
    }
    const { kind, rows } = await loadFile(file, { ...loading, prefix: isOne ? '' : `${file.path}: ` }).catch(
      (error) => {
        if (error instanceof StoreError && !isOne) {
          terminal.complain(stoppedInWords(progress.count(), files.length, language));
        }
        throw error;
      },
    );
    counts[kind] += 1;
    progress.done(file, rows);
    if (!isOne) terminal.progress(progress.line());
  }
  if (!isOne) await terminal.out(`${wrapped(countsInWords(counts, language))}\n`);
  if (counts.invalid > 0) return exitCode.invalid;
  return counts.revisionConflict > 0 ? exitCode.refused : exitCode.done;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Came {
  readonly kind: keyof LoadCounts;
  readonly rows: number;
}

async function loadFile(
  file: FileToLoad,
  { terminal, language, loadBytes, prefix }: Loading & { readonly prefix: string },
): Promise<Came> {
  const outcome = await readAndLoad(file, terminal, loadBytes);
  switch (outcome.kind) {
    case 'loaded':
    case 'alreadyThere':
      await terminal.out(`${wrapped(storedInWords(outcome, language))}\n`);
      return outcome;
    case 'unread':
      terminal.complain(outcome.message);
      return { kind: 'invalid', rows: 0 };
    case 'invalid':
      for (const fault of outcome.faults) {
        terminal.complain(`${prefix}${fault.code}: ${inputFaultMessage(fault, language)}`);
      }
      return { kind: 'invalid', rows: 0 };
    case 'revisionConflict':
      terminal.complain(prefix + conflictInWords(outcome, language));
      return { kind: 'revisionConflict', rows: 0 };
    case 'actorMissing':
      throw new Error('broken promise: the name was given');
  }
}

/** A file that cannot be read among others is told of and passed by. */
async function readAndLoad(
  { path }: FileToLoad,
  terminal: Terminal,
  loadBytes: LoadBytes,
): Promise<LoadOutcome | { readonly kind: 'unread'; readonly message: string }> {
  let bytes: Uint8Array;
  try {
    bytes = await readInput(path, terminal);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return { kind: 'unread', message: error.message };
  }
  return loadBytes(bytes);
}
