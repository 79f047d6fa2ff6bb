import type { StateInput } from '#generated/graphql.ts';
import { parseDate } from '#lib/format/date.ts';

/** One side of a comparison as the address tells it: a scenario or an organisation, on a day or as it is last. */
export type ComparedSide = {
  readonly kind: 'scenario' | 'organisation';
  readonly id: string;
  /** ISO date; null = after the last change of a scenario, today for an organisation. */
  readonly date: string | null;
};

/** What the address asks for. A side is null when it is not chosen; `unreadable` names fields that cannot be read. */
export type ComparedSides = {
  readonly a: ComparedSide | null;
  readonly b: ComparedSide | null;
  readonly unreadable: readonly ('adag' | 'bdag')[];
};

const organisationPrefix = 'organisation:';

/** Reads `a`, `b` and their days; two ticked scenarios (`val`) stand for a and b. */
export function readSides(parameters: URLSearchParams): ComparedSides {
  const ticked = parameters.getAll('val');
  const dates = { a: parameters.get('adag') ?? '', b: parameters.get('bdag') ?? '' };
  const side = (value: string | null | undefined, date: string): ComparedSide | null => {
    if (!value) return null;
    const isOrganisation = value.startsWith(organisationPrefix);
    const id = isOrganisation ? value.slice(organisationPrefix.length) : value;
    if (id === '') return null;
    return { kind: isOrganisation ? 'organisation' : 'scenario', id, date: parseDate(date) };
  };
  return {
    a: side(parameters.get('a') ?? ticked[0], dates.a),
    b: side(parameters.get('b') ?? ticked[1], dates.b),
    unreadable: (['adag', 'bdag'] as const).filter((name) => {
      const date = parameters.get(name) ?? '';
      return date !== '' && parseDate(date) === null;
    }),
  };
}

/** A side as the value of its field: the id of a scenario, or `organisation:` and the id. */
export function sideValue({ kind, id }: Pick<ComparedSide, 'kind' | 'id'>): string {
  return kind === 'organisation' ? organisationPrefix + id : id;
}

/** The address that compares two sides. */
export function sidesHref({ a, b }: Pick<ComparedSides, 'a' | 'b'>): string {
  const parameters = new URLSearchParams();
  if (a) parameters.set('a', sideValue(a));
  if (b) parameters.set('b', sideValue(b));
  if (a?.date) parameters.set('adag', a.date);
  if (b?.date) parameters.set('bdag', b.date);
  const query = parameters.toString();
  return query === '' ? '/jamfor' : `/jamfor?${query}`;
}

/** Whether both sides are the same state. */
export function areSame(a: ComparedSide, b: ComparedSide): boolean {
  return a.kind === b.kind && a.id === b.id && a.date === b.date;
}

/** A side as the API asks for it. */
export function stateInput({ kind, id, date }: ComparedSide): StateInput {
  if (kind === 'scenario') return { scenario: { scenarioId: id, date } };
  return { organisation: { organisationId: id, asOf: date } };
}
