import type { EvaluationView } from '@samorg/application';
import type { OrphanActivity } from '@samorg/domain';
import { ActivityRefType, namedActivity } from './activity-ref.ts';
import { builder } from './builder.ts';
import { namedUnitOrNull } from './named-unit.ts';
import type { Page } from './paging.ts';
import { UnitRefType } from './unit-ref.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const OrphanActivityType = builder.objectRef<In<OrphanActivity>>('OrphanActivity').implement({
  description: 'An activity that nobody answers for after.',
  fields: (t) => ({
    activity: t.field({
      type: ActivityRefType,
      description: 'The activity.',
      resolve: ({ evaluation, activityId }) => namedActivity(evaluation, activityId),
    }),
    responsibleBefore: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Who answered for it; null = nobody did before either.',
      resolve: ({ evaluation, responsibleBeforeId }) => namedUnitOrNull(evaluation.nameOf, responsibleBeforeId),
    }),
  }),
});

export const OrphanActivityPageType = builder.objectRef<Page<In<OrphanActivity>>>('OrphanActivityPage').implement({
  description: 'A page of activities that nobody answers for.',
  fields: (t) => ({
    items: t.expose('items', { type: [OrphanActivityType], description: 'Those of the page, by activity id.' }),
    total: t.exposeInt('total', { description: 'Number of them in all.' }),
    nextAfter: t.exposeID('nextAfter', { nullable: true, description: 'Where the next page begins; null = no more.' }),
  }),
});
