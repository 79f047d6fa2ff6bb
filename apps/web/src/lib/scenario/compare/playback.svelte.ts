/** How long a step stands before the next one, ms: time to read its sentence. */
const stepMs = 3_000;

/** Plays steps one after the other until the last, begun and stopped by the reader only. */
export class Playback {
  #playing = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #advance: () => Promise<boolean>;

  /** `advance` goes one step on, and tells whether there is another one after it. */
  constructor(advance: () => Promise<boolean>) {
    this.#advance = advance;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** Goes on at once, and then step by step. */
  play(): void {
    if (this.#playing) return;
    this.#playing = true;
    void this.#step();
  }

  pause(): void {
    this.#playing = false;
    clearTimeout(this.#timer);
  }

  async #step(): Promise<void> {
    const goesOn = await this.#advance().catch(() => false);
    if (!this.#playing) return;
    if (goesOn) this.#timer = setTimeout(() => void this.#step(), stepMs);
    else this.pause();
  }
}
