import type { ManagerSpan, Organisation } from '@samorg/domain';
import { isOverLimit, unitOf, usualSpanLimit } from '@samorg/domain';
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';
import type { Page } from './paging.ts';
import { namedPosition, PositionRefType } from './position-ref.ts';
import { UnitRefType } from './unit-ref.ts';

/** A span with the state that it is of. */
export interface ShownSpan {
  readonly organisation: Organisation;
  readonly span: ManagerSpan;
}

/** The argument of what warns of managers with many heads. */
export const spanLimitArgument = builder.args((t) => ({
  spanLimit: t.int({
    defaultValue: usualSpanLimit,
    description: 'Warned is of managers with more heads than this, 0 or more.',
  }),
}));

/** The limit asked for. Refuses a negative one with `BAD_USER_INPUT`. */
export function spanLimitOf(spanLimit: number | null | undefined): number {
  const limit = spanLimit ?? usualSpanLimit;
  if (limit >= 0) return limit;
  throw new GraphQLError(`spanLimit är ${limit}; ge 0 eller mer. / spanLimit is ${limit}; give 0 or more.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

export const ManagerSpanType = builder.objectRef<ShownSpan>('ManagerSpan').implement({
  description: 'Chefsspann: how many places report directly to the managers of one unit.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRefType,
      description: 'The unit that is led.',
      resolve: ({ organisation, span }) => unitOf(organisation, span.unitId),
    }),
    managers: t.field({
      type: [PositionRefType],
      description: 'The positions that lead it, by id; several share the span.',
      resolve: ({ organisation, span }) => span.managerIds.map((id) => namedPosition(organisation, id)),
    }),
    managerPlaces: t.int({
      description: 'Places of the managers themselves: how many the leadership is shared by.',
      resolve: ({ span }) => span.managerPlaces,
    }),
    headcount: t.int({
      description:
        'Places that report to them, vacant ones included: on the unit and below it down to the next led units, and the managers of those.',
      resolve: ({ span }) => span.headcount,
    }),
    overLimit: t.boolean({
      args: spanLimitArgument,
      description: 'Whether there are more heads than the limit for each place of the managers.',
      resolve: ({ span }, { spanLimit }) => isOverLimit(span, spanLimitOf(spanLimit)),
    }),
  }),
});

export const ManagerSpanPageType = builder.objectRef<Page<ShownSpan>>('ManagerSpanPage').implement({
  description: 'A page of spans.',
  fields: (t) => ({
    items: t.expose('items', { type: [ManagerSpanType], description: 'The spans of the page, by unit id.' }),
    total: t.exposeInt('total', { description: 'Number of led units in all.' }),
    nextAfter: t.exposeID('nextAfter', {
      nullable: true,
      description: 'Id of the unit where the next page begins; null = no more.',
    }),
  }),
});
