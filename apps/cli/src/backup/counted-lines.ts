import type { BackupCounts } from '@samorg/store';
import type { Terminal } from '../terminal.ts';

/** Lines that pass by. */
export interface CountedLines {
  readonly lines: AsyncIterable<string>;
  /** How many characters passed, with their line breaks. */
  readonly length: () => number;
  /** What the last line, the end of a backup, tells of those before it. */
  readonly counts: () => BackupCounts;
}

/** Lets lines pass, and tells how much has passed. */
export function countedLines(lines: AsyncIterable<string>, terminal: Terminal): CountedLines {
  let length = 0;
  let told = performance.now();
  let last = '';
  async function* counted(): AsyncGenerator<string> {
    for await (const line of lines) {
      length += line.length + 1;
      last = line;
      yield line;
      if (performance.now() - told < 500) continue;
      told = performance.now();
      terminal.progress(`${megabytes(length)} MB …`);
    }
  }
  return {
    lines: counted(),
    length: () => length,
    counts: () => {
      const { organisations, scenarios, entries, receipts, shareLinks = 0 } = JSON.parse(last);
      return { organisations, scenarios, entries, receipts, shareLinks };
    },
  };
}

/** With one decimal. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
