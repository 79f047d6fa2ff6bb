import type { EvaluationView } from '@samorg/application';
import type { Synergy } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const SynergyLevelEnum = builder.enumType('SynergyLevel', {
  description: 'What activities come together under.',
  values: {
    administration: { description: 'One administration.' },
    unit: { description: 'One responsible unit.' },
  },
});

const SynergySourceType = builder.objectRef<In<Synergy['sources'][number]>>('SynergySource').implement({
  description: 'Activities that came to a synergy from one place.',
  fields: (t) => ({
    from: t.field({
      type: UnitRefType,
      description: 'The administration or unit before.',
      resolve: ({ evaluation, fromId }) => namedUnit(evaluation.nameOf, fromId),
    }),
    activityCount: t.int({ description: 'Number of activities.', resolve: ({ activityIds }) => activityIds.length }),
    activityIds: t.idList({
      description: 'Their ids, ascending; the first 200.',
      resolve: ({ activityIds }) => activityIds.slice(0, 200),
    }),
  }),
});

export const SynergyType = builder.objectRef<In<Synergy>>('Synergy').implement({
  description: 'Synergi: activities that come together and were apart.',
  fields: (t) => ({
    level: t.expose('level', { type: SynergyLevelEnum, description: 'What they come together under.' }),
    unit: t.field({
      type: UnitRefType,
      description: 'The administration or unit after.',
      resolve: ({ evaluation, unitId }) => namedUnit(evaluation.nameOf, unitId),
    }),
    sources: t.field({
      type: [SynergySourceType],
      description: 'Where they come from; at least two, by id.',
      resolve: ({ sources, evaluation }) => sources.map((row) => ({ ...row, evaluation })),
    }),
    sharedAreas: t.stringList({
      description: 'Areas of the plan in which more than one of the sources has activities.',
      resolve: ({ sharedAreas }) => [...sharedAreas],
    }),
  }),
});
