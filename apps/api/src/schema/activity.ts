import type { EvaluationView } from '@samorg/application';
import type { AffectedActivity } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnitOrNull } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

export const ActivityChangeType = builder
  .objectRef<AffectedActivity & { readonly evaluation: EvaluationView }>('AffectedActivity')
  .implement({
    description: 'Aktivitet whose responsible unit, or the name or place of that unit, changes.',
    fields: (t) => ({
      id: t.id({ description: 'Id of the activity.', resolve: (row) => row.activityId }),
      title: t.string({
        description: 'Its title.',
        resolve: ({ evaluation, activityId }) => evaluation.nameOf(activityId),
      }),
      responsibleBefore: t.field({
        type: UnitRefType,
        nullable: true,
        description: 'The unit that answers for it before; null = none.',
        resolve: (row) => namedUnitOrNull(row.evaluation.nameOf, row.responsibleBeforeId),
      }),
      responsibleAfter: t.field({
        type: UnitRefType,
        nullable: true,
        description: 'The unit that answers for it after; null = none.',
        resolve: (row) => namedUnitOrNull(row.evaluation.nameOf, row.responsibleAfterId),
      }),
      reassigned: t.exposeBoolean('reassigned', { description: 'Whether another administration answers for it.' }),
    }),
  });
