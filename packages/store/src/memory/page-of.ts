import { compareIds } from '@samorg/domain';
import type { Page, PageRequest } from '../port/page.ts';

/** A part of a list in id order. */
export function pageOf<T extends { readonly id: string }>(rows: readonly T[], request: PageRequest): Page<T> {
  const { first, after } = request;
  const sorted = rows.toSorted((a, b) => compareIds(a.id, b.id));
  const rest = sorted.filter((row) => after === null || compareIds(row.id, after) > 0);
  const items = rest.slice(0, first);
  return { items, total: rows.length, nextAfter: items.length < rest.length ? (items.at(-1)?.id ?? after) : null };
}
