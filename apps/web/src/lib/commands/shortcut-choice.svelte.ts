const storageKey = 'samorg-single-keys';

/** Whether single-letter shortcuts are on: a choice of this browser, on until it is turned off (WCAG 2.1.4). */
export class ShortcutChoice {
  #on = $state(true);

  get on(): boolean {
    return this.#on;
  }

  /** Reads the choice that was kept. Call once the page runs in a browser. */
  recall(): void {
    this.#on = localStorage.getItem(storageKey) !== 'off';
  }

  /** Keeps a new choice. */
  set(on: boolean): void {
    this.#on = on;
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  }
}
