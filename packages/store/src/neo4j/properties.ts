import type { EntryKind } from '../journal/recorded-entry.ts';
import { StoreCorrupt } from '../port/store-error.ts';

/** What Neo4j gives: the fields of a record, or the properties of a node. */
export type Properties = Readonly<Record<string, unknown>>;

/** A property that holds a whole number; the driver gives it as a bigint. */
export function numberIn(properties: Properties, name: string): number {
  const value = properties[name];
  const number = typeof value === 'bigint' ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw damaged(name);
  return number;
}

/** A property that holds a whole number or is not there. */
export function optionalNumberIn(properties: Properties, name: string): number | null {
  return isMissing(properties, name) ? null : numberIn(properties, name);
}

export function textIn(properties: Properties, name: string): string {
  const value = properties[name];
  if (typeof value !== 'string') throw damaged(name);
  return value;
}

export function optionalTextIn(properties: Properties, name: string): string | null {
  return isMissing(properties, name) ? null : textIn(properties, name);
}

const kinds: ReadonlyMap<string, EntryKind> = new Map(
  (['load', 'patch', 'edit', 'undo', 'redo'] as const).map((kind) => [kind, kind]),
);

export function kindIn(properties: Properties): EntryKind {
  const kind = kinds.get(textIn(properties, 'kind'));
  if (kind === undefined) throw damaged('kind');
  return kind;
}

/** The properties of a node that a record holds. */
export function nodeIn(record: Properties, name: string): Properties {
  const node = record[name];
  if (typeof node !== 'object' || node === null || !('properties' in node)) throw damaged(name);
  return Object.fromEntries(Object.entries(node.properties ?? {}));
}

export function optionalNodeIn(record: Properties, name: string): Properties | null {
  return isMissing(record, name) ? null : nodeIn(record, name);
}

function isMissing(properties: Properties, name: string): boolean {
  return properties[name] === null || properties[name] === undefined;
}

function damaged(name: string): StoreCorrupt {
  return new StoreCorrupt(`${name} of the Neo4j store does not hold what it should`);
}
