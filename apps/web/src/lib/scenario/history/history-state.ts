/** How the history is told: as sentences, or as a table with both times. */
export type HistoryView = 'meningar' | 'tider';

/** What of the page stands in its address. */
export type HistoryState = {
  readonly view: HistoryView;
  /** Only what is older than this version; null = from the newest. */
  readonly before: number | null;
};

/** Reads the state out of an address; what cannot be read has its default. */
export function readHistoryState(parameters: URLSearchParams): HistoryState {
  const before = parameters.get('fore') ?? '';
  return {
    view: parameters.get('vy') === 'tider' ? 'tider' : 'meningar',
    before: /^[1-9]\d{0,8}$/.test(before) ? Number.parseInt(before, 10) : null,
  };
}

/** The address of a state; defaults are left out. */
export function historyStateHref(path: string, { view, before }: HistoryState): string {
  const parameters = new URLSearchParams();
  if (view === 'tider') parameters.set('vy', view);
  if (before !== null) parameters.set('fore', String(before));
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}
