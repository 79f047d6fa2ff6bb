import type { SQLOutputValue } from 'node:sqlite';
import { jsonOf } from '../journal/json-text.ts';
import type { EntryKind } from '../journal/recorded-entry.ts';
import { StoreCorrupt } from '../port/store-error.ts';

/** One row as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>;

/** A column that holds a whole number, also when the statement gives big ones. */
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  const number = typeof value === 'bigint' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw damaged(column);
  return number;
}

/** A column that holds a whole number or nothing. */
export function optionalNumberIn(row: Row, column: string): number | null {
  return row[column] === null ? null : numberIn(row, column);
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw damaged(column);
  return value;
}

/** A column that holds text or nothing. */
export function optionalTextIn(row: Row, column: string): string | null {
  return row[column] === null ? null : textIn(row, column);
}

export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw damaged(column);
  return value;
}

/** A column that holds JSON. */
export function jsonIn<T>(row: Row, column: string): T {
  return jsonOf<T>(textIn(row, column));
}

const kinds: ReadonlyMap<string, EntryKind> = new Map(
  (['load', 'patch', 'edit', 'undo', 'redo'] as const).map((kind) => [kind, kind]),
);

export function kindIn(row: Row): EntryKind {
  const kind = kinds.get(textIn(row, 'kind'));
  if (kind === undefined) throw damaged('kind');
  return kind;
}

function damaged(column: string): StoreCorrupt {
  return new StoreCorrupt(`column ${column} of the data file does not hold what it should`);
}
