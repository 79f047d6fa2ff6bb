import type { LoadJob, LoadState } from './load-job.ts';

/** What a job does: it tells where it has come, and stops when the signal says so. It ends with how it ended. */
export type LoadWork = (told: (state: LoadState) => void, signal: AbortSignal) => Promise<LoadState>;

type Kept = { job: LoadJob; readonly actor: string; readonly stop: AbortController; endedAt: number | null };

/** How long an ended job can still be found, milliseconds. */
const keptMs = 3_600_000;

/**
 * The loadings of this server process. They are found again by their id, or by the name of who began them, until an hour after they
 * ended, and are forgotten when the server stops: what is loaded by then is loaded, and nothing else is.
 */
export class LoadJobs {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Runs a job to its end, and gives its last state. Rejects as the work does, with the job forgotten. */
  async run(begun: Omit<LoadJob, 'state'>, actor: string, work: LoadWork): Promise<LoadState> {
    this.#forgetOld();
    const kept: Kept = {
      job: { ...begun, state: { kind: 'sending', bytes: 0 } },
      actor,
      stop: new AbortController(),
      endedAt: null,
    };
    this.#kept.set(begun.id, kept);
    // What is left of a stream may still pass when the job has ended.
    const told = (state: LoadState): void => {
      if (kept.endedAt === null) kept.job = { ...begun, state };
    };
    try {
      told(await work(told, kept.stop.signal));
    } catch (error) {
      if (!kept.stop.signal.aborted) {
        this.#kept.delete(begun.id);
        throw error;
      }
      told({ kind: 'cancelled' });
    }
    kept.endedAt = this.#now();
    return kept.job.state;
  }

  /** The jobs of somebody, the newest first. */
  of(actor: string): readonly LoadJob[] {
    this.#forgetOld();
    return [...this.#kept.values()]
      .filter((kept) => kept.actor === actor)
      .map(({ job }) => job)
      .reverse();
  }

  /** The job with an id, or null. */
  find(id: string): LoadJob | null {
    return this.#kept.get(id)?.job ?? null;
  }

  /** Stops a job, unless it has ended or is not there. */
  cancel(id: string): void {
    this.#kept.get(id)?.stop.abort();
  }

  #forgetOld(): void {
    for (const [id, { endedAt }] of this.#kept) {
      if (endedAt !== null && this.#now() - endedAt > keptMs) this.#kept.delete(id);
    }
  }
}

/** Counts the bytes of a stream as they pass; tells when there are no more. */
export function counted(
  stream: ReadableStream<Uint8Array>,
  told: (state: LoadState) => void,
): ReadableStream<Uint8Array> {
  let bytes = 0;
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        bytes += chunk.byteLength;
        told({ kind: 'sending', bytes });
        controller.enqueue(chunk);
      },
      flush: () => told({ kind: 'reading' }),
    }),
  );
}
