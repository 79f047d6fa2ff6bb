import { entriesOf, type LayeredMap, type Organisation } from '@samorg/domain';

/**
 * Everything that an organisation holds as plain sorted data: rows, lists of ids, totals and whatever other index there is.
 * Lists that say no order (rows on a unit) are sorted; the order of children is kept. Keys with an empty list are left out.
 */
export function snapshotOf({ reference: _, ...organisation }: Organisation): unknown {
  return plain(organisation, '');
}

/** The look-ups of an organisation without its rows: what a rebuild from the rows must give again. */
export function lookUpsOf({ reference: _reference, tables: _tables, ...organisation }: Organisation): unknown {
  return plain(organisation, '');
}

function plain(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isLayered(value)) {
    return [...entriesOf(value)]
      .map(([key, entry]): [string, unknown] => [
        String(key),
        isIdList(entry) && name !== 'children' ? entry.toSorted() : entry,
      ])
      .filter(([, entry]) => !(Array.isArray(entry) && entry.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part, key)]));
}

function isLayered(value: object): value is LayeredMap<unknown, unknown> {
  return 'base' in value && 'overlay' in value;
}

function isIdList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
