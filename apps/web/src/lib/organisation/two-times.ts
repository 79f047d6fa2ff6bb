import { parseDate } from '#lib/format/date.ts';
import { unitParts } from './part-pages.ts';

/**
 * The two times that an organisation is looked at in, as an address has them: `date` is the day, `kand` the moment up to which
 * everything recorded is known (local time to the minute, or an instant), `revision` the same by number. Null = today, now.
 */
export type TwoTimes = {
  readonly date: string | null;
  readonly known: string | null;
  readonly revision: number | null;
};

/** Variables of a query that looks at an organisation in both times. */
export type TimeVariables = {
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly revision: number | null;
};

/** Today, as it is known now. */
export const now: TwoTimes = { date: null, known: null, revision: null };

/** Reads both times out of an address. What cannot be read is left out; a revision wins over a moment. */
export function readTwoTimes(parameters: Pick<URLSearchParams, 'get'>): TwoTimes {
  const revision = parameters.get('revision') ?? '';
  const known = parameters.get('kand') ?? '';
  const byRevision = /^[1-9]\d{0,8}$/.test(revision) ? Number(revision) : null;
  return {
    date: parseDate(parameters.get('date')),
    known: byRevision === null && instantOf(known) !== null ? known : null,
    revision: byRevision,
  };
}

/** What the API is asked for. */
export function timeVariables({ date, known, revision }: TwoTimes): TimeVariables {
  return { asOf: date, knownAt: known === null ? null : instantOf(known), revision };
}

/** Parameters of a link that keeps both times; those given first stand first. */
export function inTwoTimes(parameters: Readonly<Record<string, string>>, { date, known, revision }: TwoTimes): string {
  const query = new URLSearchParams(parameters);
  if (date !== null) query.set('date', date);
  if (known !== null) query.set('kand', known);
  if (revision !== null) query.set('revision', String(revision));
  return query.toString();
}

/** The same address today, as it is known now. */
export function atPresent({ pathname, search }: { readonly pathname: string; readonly search: string }): string {
  const query = new URLSearchParams(carriedFields(search).map(([name, value]) => [name, value]));
  return query.size === 0 ? pathname : `${pathname}?${query}`;
}

/** What an address holds beside the two times, for a form or a link that sets them anew. Actions and pages of lists do not last. */
export function carriedFields(search: string): readonly (readonly [name: string, value: string])[] {
  const times: readonly string[] = ['date', 'kand', 'revision'];
  const pages: readonly string[] = Object.values(unitParts);
  return [...new URLSearchParams(search)].filter(
    ([name]) => !times.includes(name) && !pages.includes(name) && !name.startsWith('/'),
  );
}

/**
 * The instant of a moment as it is typed. A minute is read to its end: what was recorded in it belongs to it, since people read
 * times to the minute.
 */
function instantOf(text: string): string | null {
  const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);
  if (!local && !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text)) return null;
  const instant = new Date(local ? `${text}:59.999` : text);
  const isThere = !Number.isNaN(instant.getTime()) && parseDate(text.slice(0, 10)) !== null;
  return isThere ? instant.toISOString() : null;
}
