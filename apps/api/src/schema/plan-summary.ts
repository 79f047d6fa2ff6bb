import type { EvaluationView } from '@samorg/application';
import type { AdministrationCount, PlanArea, PlanSummary } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnitOrNull } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const AdministrationCountType = builder.objectRef<In<AdministrationCount>>('AdministrationCount').implement({
  description: 'Number of activities that one administration answers for.',
  fields: (t) => ({
    administration: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The administration; null = nobody answers.',
      resolve: ({ evaluation, administrationId }) => namedUnitOrNull(evaluation.nameOf, administrationId),
    }),
    before: t.exposeInt('before', { description: 'Before.' }),
    after: t.exposeInt('after', { description: 'After.' }),
  }),
});

const ActivityKindCountType = builder.objectRef<PlanSummary['kinds'][number]>('ActivityKindCount').implement({
  description: 'Number of activities of one kind.',
  fields: (t) => ({
    kind: t.exposeString('kind', { nullable: true, description: 'The kind as written; null = none.' }),
    count: t.exposeInt('count', { description: 'Number of activities.' }),
  }),
});

const PlanAreaType = builder.objectRef<In<PlanArea>>('PlanArea').implement({
  description: 'Område of the action plan: a precondition, a shift (förflyttning) …',
  fields: (t) => ({
    areaKind: t.exposeString('areaKind', { nullable: true, description: 'Kind of area as written; null = none.' }),
    area: t.exposeString('area', { nullable: true, description: 'The area as written; null = none.' }),
    count: t.exposeInt('count', { description: 'Number of activities.' }),
    administrations: t.field({
      type: [AdministrationCountType],
      description: 'Who answers for them, by id.',
      resolve: ({ administrations, evaluation }) => administrations.map((row) => ({ ...row, evaluation })),
    }),
  }),
});

export const PlanSummaryType = builder.objectRef<In<PlanSummary>>('PlanSummary').implement({
  description: 'The action plan in numbers; each activity is counted once in every list.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'Number of activities.' }),
    kinds: t.field({
      type: [ActivityKindCountType],
      description: 'Per kind, in the order of the file.',
      resolve: ({ kinds }) => [...kinds],
    }),
    areas: t.field({
      type: [PlanAreaType],
      description: 'Per area, in the order of the file.',
      resolve: ({ areas, evaluation }) => areas.map((row) => ({ ...row, evaluation })),
    }),
    administrations: t.field({
      type: [AdministrationCountType],
      description: 'Per administration that answers, by id.',
      resolve: ({ administrations, evaluation }) => administrations.map((row) => ({ ...row, evaluation })),
    }),
  }),
});
