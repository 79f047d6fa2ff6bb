import type { HistoryPage } from '@samorg/store';
import { builder } from './builder.ts';
import type { Ref } from './page-type.ts';

/** A page of a history: steps, newest first, with the place where the next page begins. */
export function historyPageType<Step>(name: string, step: Ref<Step>, description: string): Ref<HistoryPage<Step>> {
  return builder.objectRef<HistoryPage<Step>>(name).implement({
    description,
    fields: (t) => ({
      items: t.field({
        type: [step],
        description: 'The steps of the page, newest first.',
        resolve: ({ items }) => items,
      }),
      total: t.exposeInt('total', { description: 'Number of steps in all.' }),
      nextBefore: t.exposeInt('nextBefore', {
        nullable: true,
        description: 'What to give as before for the next page; null = no more.',
      }),
    }),
  });
}
