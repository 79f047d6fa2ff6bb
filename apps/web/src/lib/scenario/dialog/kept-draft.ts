/** A form that was begun and not saved, as its address fills it in. */
export type KeptDraft = {
  readonly query: string;
  /** When it was typed last, ISO 8601. */
  readonly at: string;
};

/** The part of a browser's storage that drafts need. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const longestMs = 14 * 24 * 60 * 60 * 1000;

/**
 * Keeps what is typed into one form in this browser, so that a reload, a closed tab or a lost contact loses nothing. A browser that
 * keeps nothing is no fault: the form works without.
 */
export class DraftShelf {
  readonly #key: string;
  readonly #shelf: () => Shelf;

  constructor(key: string, shelf: () => Shelf) {
    this.#key = key;
    this.#shelf = shelf;
  }

  keep(query: string, now: Date): void {
    this.#touch((shelf) => shelf.setItem(this.#key, JSON.stringify({ query, at: now.toISOString() })));
  }

  /** What was kept in the last fourteen days; null when there is nothing, or nothing that can be read. */
  recall(now: Date): KeptDraft | null {
    const found = this.#touch((shelf) => shelf.getItem(this.#key));
    const draft = found ? parseDraft(found) : null;
    return draft !== null && now.getTime() - Date.parse(draft.at) < longestMs ? draft : null;
  }

  forget(): void {
    this.#touch((shelf) => shelf.removeItem(this.#key));
  }

  /** Storage may be turned off, or full. */
  #touch<Result>(use: (shelf: Shelf) => Result): Result | null {
    try {
      return use(this.#shelf());
    } catch {
      return null;
    }
  }
}

/** Where the draft of a form is kept: one for each scenario, form and change that is edited. */
export function draftKey(scenarioId: string, slug: string, replacing: string | null): string {
  return `samorg-draft ${JSON.stringify([scenarioId, slug, replacing])}`;
}

function parseDraft(text: string): KeptDraft | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('query' in value) || !('at' in value)) return null;
    const { query, at } = value;
    return typeof query === 'string' && typeof at === 'string' ? { query, at } : null;
  } catch {
    return null;
  }
}
