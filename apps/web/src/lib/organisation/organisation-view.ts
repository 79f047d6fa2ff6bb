/** The three forms of the same units. */
export type UnitForm = 'tree' | 'chart' | 'text';

/** What of the page stands in its address, beside what is looked at and when. */
export type OrganisationViewState = {
  readonly form: UnitForm;
  /** Whether the branches of the chart are open to begin with. */
  readonly all: boolean;
  /** Branches that the reader has turned: opened, or folded where all are open. So an address is as long as what was done. */
  readonly turned: readonly string[];
};

const formNames: Readonly<Record<UnitForm, string>> = { tree: 'trad', chart: 'diagram', text: 'lista' };

/** A chart of no more branches than this opens all of them when the reader comes to it. */
export const mostOpenedAtFirst = 100;

/** Opening every branch of a larger organisation at once is not offered: the chart would be no help, and it takes its time. */
export const mostOpenedAtOnce = 5_000;

/** Reads the state out of an address; the usual form is the tree. */
export function readOrganisationView(parameters: URLSearchParams): OrganisationViewState {
  const form = parameters.get('form');
  return {
    form: form === formNames.chart ? 'chart' : form === formNames.text ? 'text' : 'tree',
    turned: [...new Set(parameters.getAll('gren'))],
    all: parameters.get('oppet') === 'allt',
  };
}

/** The address of a state with some of it changed; what else stands in it is kept, but for a search and a unit that was sought. */
export function organisationViewHref(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  state: OrganisationViewState,
  change: Partial<OrganisationViewState>,
): string {
  const next = { ...state, ...change };
  const own = ['form', 'oppet', 'gren', 'sok', 'enhet'];
  const query = new URLSearchParams(
    [...new URLSearchParams(search)].filter(([name]) => !own.includes(name) && !name.startsWith('/')),
  );
  if (next.form !== 'tree') query.set('form', formNames[next.form]);
  if (next.all) query.set('oppet', 'allt');
  for (const key of next.turned) query.append('gren', key);
  return query.size === 0 ? pathname : `${pathname}?${query}`;
}

/** The branches that have been turned after some of them were turned once more. */
export function turn(turned: readonly string[], keys: readonly string[]): readonly string[] {
  const now = new Set(turned);
  for (const key of keys) if (!now.delete(key)) now.add(key);
  return [...now];
}

/** The branches that are open, of all that there are. */
export function openBranches(
  { all, turned }: Pick<OrganisationViewState, 'all' | 'turned'>,
  branches: readonly string[],
): readonly string[] {
  const folded = new Set(turned);
  return all && branches.length <= mostOpenedAtOnce ? branches.filter((key) => !folded.has(key)) : turned;
}
