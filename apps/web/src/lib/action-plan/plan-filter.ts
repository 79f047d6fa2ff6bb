/** Which activities are shown: all, those that change responsible, or those that nobody answers for. */
export type Which = 'all' | 'changed' | 'nobody';

/** What of the plan is chosen; null = all of it. An empty area or administration is none. */
export type PlanFilter = {
  readonly which: Which;
  readonly area: string | null;
  readonly administration: string | null;
};

/** Names in the address. */
export const planFields = { which: 'visa', area: 'omrade', administration: 'forvaltning' } as const;

const whichNames: Readonly<Record<Which, string>> = { all: 'alla', changed: 'byter', nobody: 'utan' };

/** In a form, no area and no administration must be something other than all of them. */
export const none = '-';

/** Reads the filter out of an address. */
export function readPlanFilter(parameters: URLSearchParams): PlanFilter {
  const which = parameters.get(planFields.which);
  const chosen = (name: string): string | null => {
    const value = parameters.get(name);
    return value === null || value === '' ? null : value === none ? '' : value;
  };
  return {
    which: which === whichNames.changed ? 'changed' : which === whichNames.nobody ? 'nobody' : 'all',
    area: chosen(planFields.area),
    administration: chosen(planFields.administration),
  };
}

/** The address of a filter with some of it changed; what else stands in the address is kept. */
export function planHref(
  address: { readonly pathname: string; readonly search: string },
  filter: PlanFilter,
  change: Partial<PlanFilter>,
): string {
  const next = { ...filter, ...change };
  const parameters = new URLSearchParams(address.search);
  for (const name of Object.values(planFields)) parameters.delete(name);
  if (next.which !== 'all') parameters.set(planFields.which, whichNames[next.which]);
  if (next.area !== null) parameters.set(planFields.area, next.area || none);
  if (next.administration !== null) parameters.set(planFields.administration, next.administration || none);
  const query = parameters.toString();
  return query === '' ? address.pathname : `${address.pathname}?${query}`;
}

/** What the form must carry along: everything in the address that it has no field for. */
export function keptFields(search: string): readonly (readonly [name: string, value: string])[] {
  const own: readonly string[] = [planFields.area, planFields.administration];
  return [...new URLSearchParams(search)].filter(([name]) => !own.includes(name));
}
