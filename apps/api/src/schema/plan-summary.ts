import type { AdministrationCount, PlanArea, PlanSummary, TwoStates } from '@samorg/domain';
import { activityPlaces } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnitOrNull } from './named-unit.ts';
import type { In } from './names.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { PlanActivityPageType } from './plan-activity.ts';
import { UnitRefType } from './unit-ref.ts';

const AdministrationCountType = builder.objectRef<In<AdministrationCount>>('AdministrationCount').implement({
  description: 'Number of activities that one administration answers for.',
  fields: (t) => ({
    administration: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'The administration; null = nobody answers.',
      resolve: ({ names, administrationId }) => namedUnitOrNull(names.nameOf, administrationId),
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
      resolve: ({ administrations, names }) => administrations.map((row) => ({ ...row, names })),
    }),
  }),
});

/** A plan with the states that it is told of. */
export type ShownPlan = In<PlanSummary> & { readonly states: TwoStates };

export const PlanSummaryType = builder.objectRef<ShownPlan>('PlanSummary').implement({
  description: 'Handlingsplan: its activities, and the plan in numbers; each activity is counted once in every list.',
  fields: (t) => ({
    activities: t.field({
      type: PlanActivityPageType,
      args: rowPageArguments,
      description: 'Every activity with who answers for it before and after.',
      resolve: ({ states, names }, args) => {
        const page = pageOf(activityPlaces(states), ({ activity }) => activity.id, args);
        return { ...page, items: page.items.map((row) => ({ ...row, names })) };
      },
    }),
    count: t.exposeInt('count', { description: 'Number of activities.' }),
    kinds: t.field({
      type: [ActivityKindCountType],
      description: 'Per kind, in the order of the file.',
      resolve: ({ kinds }) => [...kinds],
    }),
    areas: t.field({
      type: [PlanAreaType],
      description: 'Per area, in the order of the file.',
      resolve: ({ areas, names }) => areas.map((row) => ({ ...row, names })),
    }),
    administrations: t.field({
      type: [AdministrationCountType],
      description: 'Per administration that answers, by id.',
      resolve: ({ administrations, names }) => administrations.map((row) => ({ ...row, names })),
    }),
  }),
});
