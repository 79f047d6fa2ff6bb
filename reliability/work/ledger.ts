/**
 * What clients have sent and what they were answered, to hold a store against. A place is a number of a journal
 * (`scenario s1 @ 4`); a content is one that no other write has (`tolerance 17`).
 */
export interface Ledger {
  /** A write goes out. */
  send(content: string): void;
  /** It was answered: from now on it stands there for good. */
  acknowledge(place: string, content: string): void;
  /** It was not answered, and is seen in the store: from now on it stands there for good. */
  find(place: string, content: string): void;
  /** It was answered that nothing is stored of it: it stands nowhere, ever. */
  deny(content: string): void;
  /** How many were found. */
  found(): number;
  readonly sent: ReadonlySet<string>;
  readonly acknowledged: ReadonlyMap<string, string>;
  readonly denied: ReadonlySet<string>;
}

export function openLedger(): Ledger {
  const sent = new Set<string>();
  const acknowledged = new Map<string, string>();
  const denied = new Set<string>();
  let found = 0;
  return {
    sent,
    acknowledged,
    denied,
    deny: (content) => void denied.add(content),
    send: (content) => void sent.add(content),
    acknowledge: (place, content) => void acknowledged.set(place, content),
    find: (place, content) => {
      acknowledged.set(place, content);
      found += 1;
    },
    found: () => found,
  };
}

/** What one place of a store holds. */
export interface Kept {
  readonly place: string;
  readonly content: string;
}

/** Where a store and the ledger disagree: something lost, changed, kept twice, denied, or that nobody sent. */
export function disagreements(ledger: Ledger, kept: readonly Kept[]): string[] {
  const byPlace = new Map(kept.map(({ place, content }) => [place, content]));
  const seen = new Set<string>();
  const strange = kept.flatMap(({ place, content }) => {
    if (!ledger.sent.has(content)) return [`${place} holds ${content}, which nobody sent`];
    if (ledger.denied.has(content)) return [`${place} holds ${content}, which was answered as not stored`];
    if (seen.has(content)) return [`${place} holds ${content} once more`];
    seen.add(content);
    return [];
  });
  const lost = [...ledger.acknowledged].flatMap(([place, content]) => {
    const found = byPlace.get(place);
    if (found === content) return [];
    return [`${place} was answered as ${content} and holds ${found ?? 'nothing'}`];
  });
  return [...strange, ...lost];
}
