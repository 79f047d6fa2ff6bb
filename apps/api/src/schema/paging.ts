import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

/** No page is longer than this. */
const longestPage = 200;

/** One page of a list, the number of items in the whole list, and where the next page begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  /** Id of the last item when there are more; null = this was the last page. */
  readonly nextAfter: string | null;
}

/** Arguments of a paged field. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The two arguments of a paged field of rows. */
export const rowPageArguments = builder.args((t) => ({
  first: t.int({ defaultValue: 100, description: 'Number of items at most, 1-200.' }),
  after: t.id({
    description: 'nextAfter of the page before; absent = the first page. One that is not in the list is refused.',
  }),
}));

/** The two arguments of a paged field of organisations or scenarios. */
export const listPageArguments = builder.args((t) => ({
  first: t.int({ defaultValue: 50, description: 'Number of items at most, 1-200.' }),
  after: t.id({ description: 'Id of the last item of the page before; absent = the first page.' }),
}));

/** The length asked for. Refuses what is not 1-200 with `BAD_USER_INPUT`. */
export function lengthOf(first: number | null | undefined, usual: number): number {
  const length = first ?? usual;
  if (length >= 1 && length <= longestPage) return length;
  throw new GraphQLError(
    `first är ${length}; ge 1 till ${longestPage}. / first is ${length}; give 1 to ${longestPage}.`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}

/**
 * The page of a list in memory. Refuses an `after` that names no item with `BAD_USER_INPUT`: to begin from the start without a
 * word would let a reader of all pages go round for ever.
 */
export function pageOf<Item>(items: readonly Item[], idOf: (item: Item) => string, args: PageArguments): Page<Item> {
  const length = lengthOf(args.first, 100);
  const start = startAfter(items, idOf, args.after ?? null);
  const page = items.slice(start, start + length);
  const last = page.at(-1);
  const hasMore = start + page.length < items.length;
  return { items: page, total: items.length, nextAfter: hasMore && last !== undefined ? idOf(last) : null };
}

function startAfter<Item>(items: readonly Item[], idOf: (item: Item) => string, after: string | null): number {
  if (after === null) return 0;
  const at = items.findIndex((item) => idOf(item) === after);
  if (at !== -1) return at + 1;
  throw new GraphQLError(
    `after: ”${after}” finns inte i listan; läs om den från första sidan. / after: ”${after}” is not in the list; read it again from the first page.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
