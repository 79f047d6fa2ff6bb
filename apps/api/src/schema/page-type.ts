import type { ObjectRef } from '@pothos/core';
import { builder } from './builder.ts';
import type { Page } from './paging.ts';

/** What a page type says of itself. */
interface PageTexts {
  readonly description: string;
  /** What the items are, and their order. */
  readonly items: string;
  /** What is counted. */
  readonly total: string;
}

/** An object type of the schema over values of one kind. */
export type Ref<Item> = ObjectRef<(typeof builder)['$inferSchemaTypes'], Item>;

/** The type of a page of a list: its items, how many there are in all, and where the next page begins. */
export function pageType<Item>(name: string, item: Ref<Item>, texts: PageTexts): Ref<Page<Item>> {
  return builder.objectRef<Page<Item>>(name).implement({
    description: texts.description,
    fields: (t) => ({
      items: t.field({ type: [item], description: texts.items, resolve: (page) => page.items }),
      total: t.exposeInt('total', { description: texts.total }),
      nextAfter: t.exposeID('nextAfter', {
        nullable: true,
        description: 'Where the next page begins; null = no more.',
      }),
    }),
  });
}
