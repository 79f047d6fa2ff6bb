import type { ComboboxOption, FindOptions } from './option.ts';

const pauseMs = 120;

/** The suggestions of one combobox: asks after a short pause, drops answers that are out of date, knows which is active. */
export class Suggestions {
  #options = $state<readonly ComboboxOption[]>([]);
  #active = $state(-1);
  #open = $state(false);
  #answered = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;
  readonly #find: FindOptions;

  constructor(find: FindOptions) {
    this.#find = find;
  }

  get options(): readonly ComboboxOption[] {
    return this.#options;
  }
  /** Index of the suggestion that Enter would choose; -1 for none. */
  get activeIndex(): number {
    return this.#active;
  }
  get active(): ComboboxOption | undefined {
    return this.#options[this.#active];
  }
  get isOpen(): boolean {
    return this.#open;
  }
  /** Whether the last thing typed has been answered, so that "no hits" may be said. */
  get isAnswered(): boolean {
    return this.#answered;
  }

  /** Asks for suggestions to what is typed, after a short pause. */
  ask(text: string): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#answered = false;
    if (text.trim() === '') this.close();
    else this.#timer = setTimeout(() => void this.#fetch(text), pauseMs);
  }

  /** Moves the active suggestion by `step`, round the ends. */
  move(step: 1 | -1): void {
    const count = this.#options.length;
    if (count === 0) return;
    this.#open = true;
    this.#active = this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#open = false;
    this.#active = -1;
  }

  async #fetch(text: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    try {
      const options = await this.#find(text, request.signal);
      if (request.signal.aborted) return;
      this.#options = options;
      this.#active = options.length > 0 ? 0 : -1;
      this.#open = true;
      this.#answered = true;
    } catch {
      // The field stays a plain search field: the form can still be sent.
      if (!request.signal.aborted) this.close();
    }
  }
}
