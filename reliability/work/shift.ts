import type { ApiClient } from '../api/api-client.ts';
import type { Writer, Written } from './writer.ts';

/** How the writes of a shift ended, when all have ended. */
export interface Shifted {
  readonly acknowledged: number;
  /** Codes of writes that were answered as not stored. */
  readonly denials: readonly string[];
  /** Answers that there should never be. */
  readonly faults: readonly string[];
}

/** Writers who are writing, all at once. */
export interface Shift {
  /** The first write of the shift was acknowledged, or nobody writes any more. */
  readonly underWay: Promise<void>;
  /** Nobody begins another write. */
  stop(): void;
  readonly ended: Promise<Shifted>;
}

/** Lets writers write until they are stopped; each ends at its first answer that does not come, or that should not. */
export function beginShift(api: ApiClient, writers: readonly Writer[]): Shift {
  const { promise, resolve } = Promise.withResolvers<void>();
  let isOver = false;
  let acknowledged = 0;
  const faults: string[] = [];
  const denials: string[] = [];
  const write = async (writer: Writer): Promise<void> => {
    let written: Written = { kind: 'conflict' };
    while (!isOver && (written.kind === 'acknowledged' || written.kind === 'conflict')) {
      written = await writer.write(api);
      if (written.kind === 'denied') denials.push(written.code);
      if (written.kind === 'fault') faults.push(written.what);
      if (written.kind !== 'acknowledged') continue;
      acknowledged += 1;
      resolve();
    }
  };
  const all = Promise.all(writers.map(write));
  return {
    underWay: Promise.race([promise, all.then(() => {})]),
    stop: () => {
      isOver = true;
    },
    ended: all.then(() => ({ acknowledged, denials, faults })),
  };
}
