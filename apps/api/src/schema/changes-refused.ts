import type { ChangesRefused } from '@samorg/application';
import { builder } from './builder.ts';
import { RefusalType } from './refusal.ts';

export const ChangesRefusedType = builder.objectRef<ChangesRefused>('ChangesRefused').implement({
  description: 'At least one change is impossible; nothing was saved.',
  fields: (t) => ({
    refusals: t.field({
      type: [RefusalType],
      description: 'One for each impossible change.',
      resolve: ({ refusals, evaluation }) => refusals.map((refusal) => ({ ...refusal, evaluation })),
    }),
  }),
});
