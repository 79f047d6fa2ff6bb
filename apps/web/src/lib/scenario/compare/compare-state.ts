import { type ChartView, chartViews } from '#lib/chart/chart-view.ts';

/** How the organisation is shown: both pictures side by side, or one of the three. */
export type Picture = 'pair' | ChartView;

/** What of the compare page stands in its address, so that every state survives a reload and can be sent as a link. */
export type CompareState = {
  readonly picture: Picture;
  /** Year of the money; null = the last one. */
  readonly year: number | null;
  /** Keys of piles and branches that the reader has opened. */
  readonly open: readonly string[];
  /** How many changes have been played; null = not playing. */
  readonly step: number | null;
};

const pictureNames: Readonly<Record<ChartView, string>> = {
  before: 'fore',
  after: 'efter',
  changes: 'andringar',
};

/** Reads the state out of an address; what cannot be read has its default: side by side, last year, not playing. */
export function readCompareState(parameters: URLSearchParams): CompareState {
  return {
    picture: chartViews.find((picture) => pictureNames[picture] === parameters.get('vy')) ?? 'pair',
    year: wholeNumber(parameters.get('ar'), /^\d{4}$/),
    open: [...new Set(parameters.getAll('open'))],
    step: wholeNumber(parameters.get('steg'), /^\d{1,4}$/),
  };
}

/** The address of a state with some of it changed; defaults are left out. */
export function compareHref(path: string, state: CompareState, change: Partial<CompareState> = {}): string {
  const next = { ...state, ...change };
  const parameters = new URLSearchParams();
  if (next.picture !== 'pair') parameters.set('vy', pictureNames[next.picture]);
  if (next.year !== null) parameters.set('ar', String(next.year));
  for (const key of next.open) parameters.append('open', key);
  if (next.step !== null) parameters.set('steg', String(next.step));
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

function wholeNumber(text: string | null, form: RegExp): number | null {
  return text !== null && form.test(text) ? Number.parseInt(text, 10) : null;
}
