import type { Instant } from '../port/instant.ts';
import { StoreUnavailable } from '../port/store-error.ts';
import type { WatchedStore } from '../port/watched-store.ts';
import { within } from './within.ts';

/** A stretch of time in which nobody wrote, as far as is known. */
export interface Era {
  /** The last moment at which it is known to have lasted. */
  readonly confirmedAt: Instant;
}

/** How old what is held for current may be, milliseconds. */
const oldestMs = 250;

/** A server that has not answered anything for so long is gone, milliseconds. */
const silenceMs = 1200;

/** How often a server is asked while somebody reads or writes, and for how long after. */
const askEveryMs = 100;
const askOnMs = 1000;

/** What a watch is begun with. */
export interface WatchOptions {
  readonly store: WatchedStore;
  readonly now: () => Instant;
  /** Told once, when the server is gone; the calls under way have been ended by then. */
  readonly lost: (reason: Error) => void;
}

/**
 * Watches a store that is there: whether it still answers, and whether anybody wrote. It asks only while somebody wants to know.
 * Times are told by a clock that never goes back; `confirmedAt` alone is a time of day.
 */
export class Watch {
  readonly #options: WatchOptions;
  readonly #calls = new Set<(reason: Error) => void>();
  #era: { confirmedAt: Instant };
  #changes = -1;
  /** Whether all that was counted can be read. Until then nothing that is read is held for current. */
  #isSettled = false;
  #isOver = false;
  /** When the question was asked whose answer confirmed the era; when anything was answered; when somebody last wanted to know. */
  #confirmed = Number.NEGATIVE_INFINITY;
  #heard = Number.NEGATIVE_INFINITY;
  #wanted = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#era = { confirmedAt: options.now() };
  }

  /** Runs a call; rejects with `StoreUnavailable` as soon as the server is gone. */
  during<T>(call: (store: WatchedStore) => Promise<T>): Promise<T> {
    this.#want();
    return new Promise((resolve, reject) => {
      this.#calls.add(reject);
      const answered = (answer: T): void => {
        this.#heard = performance.now();
        resolve(answer);
      };
      const failed = (error: unknown): void => {
        if (error instanceof StoreUnavailable) void this.#ask();
        reject(error);
      };
      call(this.#options.store)
        .then(answered, failed)
        .finally(() => this.#calls.delete(reject));
    });
  }

  /** The era that was confirmed at most `oldestMs` ago; asks when it was not. Null = somebody is writing just now, or nobody knows. */
  async current(): Promise<Era | null> {
    this.#want();
    const since = performance.now() - oldestMs;
    // A question that is under way may have been asked too long ago; the one after it was not.
    for (let left = 2; left > 0 && this.#confirmed < since && !this.#isOver; left -= 1) await this.#ask();
    return this.#isSettled && this.#confirmed >= since ? this.#era : null;
  }

  /** This process wrote something: a new era. */
  renew(): void {
    this.#era = { confirmedAt: this.#options.now() };
  }

  /** Ends all calls, and lets the store close in its own time: a server that is gone says no goodbye. */
  end(reason: Error): void {
    this.#isOver = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    for (const reject of this.#calls) reject(reason);
    this.#options.store.close().catch(() => {});
  }

  #want(): void {
    this.#wanted = performance.now();
    this.#timer ??= setInterval(() => this.#tick(), askEveryMs).unref();
  }

  #tick(): void {
    const isWanted = this.#calls.size > 0 || performance.now() - this.#wanted < askOnMs;
    if (isWanted) return void this.#ask();
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  #ask(): Promise<void> {
    this.#asking ??= this.#question().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  async #question(): Promise<void> {
    const { store, now } = this.#options;
    const [asked, askedAt] = [performance.now(), now()];
    try {
      // A line may have broken while it was idle: a question that fails at once is asked anew.
      const seen = store.changes('seen').catch(() => store.changes('seen'));
      const changes = await this.#unlessSilent(seen);
      this.#heard = performance.now();
      this.#confirmed = asked;
      if (changes === this.#changes) this.#era.confirmedAt = askedAt;
      else this.#begin(changes, askedAt);
    } catch (error) {
      if (this.#isOver) return;
      const reason = error instanceof Error ? error : new Silent();
      this.end(new StoreUnavailable(reason.message, reason));
      this.#options.lost(reason);
    }
  }

  /** The answer, however late, as long as the server answers anything at all. */
  async #unlessSilent<T>(answer: Promise<T>): Promise<T> {
    for (let patienceMs = silenceMs; ; ) {
      try {
        return await within(answer, patienceMs, () => new Silent());
      } catch (error) {
        patienceMs = this.#heard + silenceMs - performance.now();
        if (!(error instanceof Silent) || patienceMs <= 0) throw error;
      }
    }
  }

  #begin(changes: number, confirmedAt: Instant): void {
    this.#era = { confirmedAt };
    this.#changes = changes;
    this.#isSettled = false;
    this.#settle(changes);
  }

  #settle(changes: number): void {
    const isStill = (): boolean => !this.#isOver && this.#changes === changes;
    this.#options.store.changes('settled').then(
      (settled) => {
        if (!isStill()) return;
        if (settled === changes) this.#isSettled = true;
        else this.#begin(settled, this.#options.now());
      },
      () => setTimeout(() => isStill() && this.#settle(changes), askEveryMs).unref(),
    );
  }
}

class Silent extends StoreUnavailable {
  constructor() {
    super(`the server has not answered for ${silenceMs} ms`);
  }
}
