import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Appends of some bytes, each on the disk before it is done: the least that a durable write costs. */
export interface DurableAppend {
  readonly append: () => void;
  readonly close: () => void;
}

export function durableAppend(folder: string, bytes: number): DurableAppend {
  const file = openSync(join(folder, 'append.log'), 'a');
  const block = Buffer.alloc(bytes, 'x');
  return {
    append: () => {
      writeSync(file, block);
      fdatasyncSync(file);
    },
    close: () => closeSync(file),
  };
}
