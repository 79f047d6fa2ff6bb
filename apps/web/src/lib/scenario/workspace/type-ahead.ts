/** Letters pressed within this time of each other are one beginning. */
const pauseMs = 600;

/** Letters that are pressed in quick succession, and the place that they lead to. */
export class TypeAhead {
  #typed = '';
  #at = Number.NEGATIVE_INFINITY;

  /** Whether letters are being typed just now: then the next one belongs to them, whatever else it does alone. */
  isUnderWay(nowMs: number): boolean {
    return nowMs - this.#at < pauseMs;
  }

  /**
   * Takes a letter. Gives back the index of the next name, from the present one and round the end, that begins with what was typed;
   * -1 when none does. One letter moves on, more of them may stay.
   */
  type(letter: string, names: readonly string[], { present, nowMs }: { present: number; nowMs: number }): number {
    this.#typed = this.isUnderWay(nowMs) ? this.#typed + fold(letter) : fold(letter);
    this.#at = nowMs;
    const from = this.#typed.length > 1 ? present : present + 1;
    for (let step = 0; step < names.length; step += 1) {
      const at = (Math.max(from, 0) + step) % names.length;
      if (fold(names[at] ?? '').startsWith(this.#typed)) return at;
    }
    return -1;
  }
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}
