import type { JsonValue } from '../../port/json-value.ts';

/** A row of a statement as JSON has it. */
export type RowFields = Readonly<Record<string, JsonValue>>;

/** A row as it holds on `[from, to)`; null = always, open. */
export interface RowVersion {
  readonly from: string | null;
  readonly to: string | null;
  readonly row: RowFields;
}

/** What a patch does to one row. */
export type RowEdit =
  | { readonly kind: 'added'; readonly row: RowFields }
  | { readonly kind: 'updated'; readonly after: RowFields }
  | { readonly kind: 'removed' };

/**
 * The versions of a row, in the order of time, after an edit from a date (null = from the start, a correction). A field that is
 * updated keeps its new value until a later version has another one than it had before; an edit of a row that is not there on the
 * date does nothing.
 */
export function editedVersions(versions: readonly RowVersion[], date: string | null, edit: RowEdit): RowVersion[] {
  switch (edit.kind) {
    case 'added':
      return [...versions, { from: date, to: null, row: edit.row }];
    case 'removed':
      return versions.flatMap((version) => cutAt(version, date));
    case 'updated':
      return updated(splitAt(versions, date), date, edit.after);
  }
}

function updated(versions: readonly RowVersion[], date: string | null, after: RowFields): RowVersion[] {
  const start = versions.findIndex((version) => !isBefore(version, date));
  const first = versions[start];
  if (first === undefined || (first.from !== null && date !== null && first.from > date)) return [...versions];
  const open = new Set(Object.keys(after));
  return versions.map((version, at) => {
    if (at < start) return version;
    const row = { ...version.row };
    for (const field of open) {
      if (sameJson(row[field], first.row[field])) row[field] = after[field] ?? null;
      else open.delete(field);
    }
    return { ...version, row };
  });
}

/** The versions, that which holds on the date divided there. */
function splitAt(versions: readonly RowVersion[], date: string | null): RowVersion[] {
  return versions.flatMap((version) => {
    const isInside =
      date !== null && (version.from === null || version.from < date) && (version.to === null || version.to > date);
    return isInside
      ? [
          { ...version, to: date },
          { ...version, from: date },
        ]
      : [version];
  });
}

function cutAt(version: RowVersion, date: string | null): RowVersion[] {
  if (date === null || (version.from !== null && version.from >= date)) return [];
  return [version.to !== null && version.to <= date ? version : { ...version, to: date }];
}

/** Whether a version ends before the date, or on it. */
function isBefore(version: RowVersion, date: string | null): boolean {
  return date !== null && version.to !== null && version.to <= date;
}

function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
