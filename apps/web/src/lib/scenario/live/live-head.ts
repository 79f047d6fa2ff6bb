/** Asks which version is stored. Rejects without contact. */
export type AskVersion = (signal: AbortSignal) => Promise<number>;

/** Pauses between questions: short while there is contact, longer and longer without. */
const pausesMs = { contact: 4_000, longest: 32_000 } as const;

/**
 * Learns of versions that others store, by asking every few seconds while the page is looked at, and at once when it is looked at
 * again. Asks one question at a time; a page in the background asks nothing.
 */
export class LiveHead {
  readonly #ask: AskVersion;
  readonly #onversion: (version: number) => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | null = null;
  #pauseMs: number = pausesMs.contact;

  constructor(ask: AskVersion, onversion: (version: number) => Promise<void>) {
    this.#ask = ask;
    this.#onversion = onversion;
  }

  /** Begins, or begins anew at once. */
  start(): void {
    this.stop();
    void this.#round();
  }

  /** Waits a pause before the next question: what the page shows has just been fetched. */
  rest(): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#round(), this.#pauseMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  async #round(): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const version = await this.#ask(request.signal);
      if (request.signal.aborted) return;
      this.#pauseMs = pausesMs.contact;
      await this.#onversion(version);
    } catch {
      this.#pauseMs = Math.min(2 * this.#pauseMs, pausesMs.longest);
    }
    if (request.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#round(), this.#pauseMs);
  }
}
