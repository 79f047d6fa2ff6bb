import type { ChartView } from '#lib/chart/chart-view.ts';

/** The three forms of the same data. */
export type ChartForm = 'chart' | 'tree' | 'text';

/** What of the workspace stands in its address, so that every state survives a reload and can be sent as a link. */
export type WorkspaceState = {
  readonly view: ChartView;
  readonly form: ChartForm;
  /** Year of the impact panel; null = the last one. */
  readonly year: number | null;
  /** Keys of piles and branches that the reader has opened. */
  readonly open: readonly string[];
  /** Id of the change that is marked in the chart. */
  readonly marked: string | null;
  /** Id of the unit that is chosen in the chart or the tree, or was found by search. */
  readonly unit: string | null;
};

const viewNames: Readonly<Record<ChartView, string>> = { before: 'fore', after: 'efter', changes: 'andringar' };
const formNames: Readonly<Record<ChartForm, string>> = { chart: 'diagram', tree: 'trad', text: 'text' };

/** Reads the state out of an address; what cannot be read has its default: changes, chart, last year. */
export function readWorkspaceState(parameters: URLSearchParams): WorkspaceState {
  const year = parameters.get('ar') ?? '';
  return {
    view: named(viewNames, parameters.get('vy')) ?? 'changes',
    form: named(formNames, parameters.get('form')) ?? 'chart',
    year: /^\d{4}$/.test(year) ? Number.parseInt(year, 10) : null,
    open: [...new Set(parameters.getAll('open'))],
    marked: parameters.get('vald') || null,
    unit: parameters.get('enhet') || null,
  };
}

/** The address of a state with some of it changed; defaults are left out. */
export function workspaceHref(path: string, state: WorkspaceState, change: Partial<WorkspaceState> = {}): string {
  const next = { ...state, ...change };
  const parameters = new URLSearchParams();
  if (next.view !== 'changes') parameters.set('vy', viewNames[next.view]);
  if (next.form !== 'chart') parameters.set('form', formNames[next.form]);
  if (next.year !== null) parameters.set('ar', String(next.year));
  for (const key of next.open) parameters.append('open', key);
  if (next.marked !== null) parameters.set('vald', next.marked);
  if (next.unit !== null) parameters.set('enhet', next.unit);
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The opened keys after one of them was opened or folded. */
export function toggleOpen(open: readonly string[], key: string): readonly string[] {
  return open.includes(key) ? open.filter((other) => other !== key) : [...open, key];
}

function named<Name extends string>(names: Readonly<Record<Name, string>>, text: string | null): Name | null {
  for (const name in names) if (names[name] === text) return name;
  return null;
}
