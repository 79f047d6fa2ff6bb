import type { EvaluationView } from '@samorg/application';
import type { OrphanActivity } from '@samorg/domain';
import { ActivityRefType, namedActivity } from './activity-ref.ts';
import { builder } from './builder.ts';
import { namedUnitOrNull } from './named-unit.ts';
import { pageType } from './page-type.ts';
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

export const OrphanActivityPageType = pageType('OrphanActivityPage', OrphanActivityType, {
  description: 'A page of activities that nobody answers for.',
  items: 'Those of the page, by activity id.',
  total: 'Number of them in all.',
});
