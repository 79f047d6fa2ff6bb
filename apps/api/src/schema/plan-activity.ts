import type { ActivityPlaces } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnitOrNull } from './named-unit.ts';
import type { In } from './names.ts';
import { pageType } from './page-type.ts';
import { UnitRefType } from './unit-ref.ts';

const PlanActivityType = builder.objectRef<In<ActivityPlaces>>('PlanActivity').implement({
  description: 'Aktivitet of an action plan, with who answers for it before and after.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the activity.', resolve: ({ activity }) => activity.id }),
    title: t.string({ description: 'Its title.', resolve: ({ activity }) => activity.title }),
    kind: t.string({
      nullable: true,
      description: 'Its kind as written; null = none.',
      resolve: ({ activity }) => activity.kind,
    }),
    areaKind: t.string({
      nullable: true,
      description: 'Kind of its area as written; null = none.',
      resolve: ({ activity }) => activity.areaKind,
    }),
    area: t.string({
      nullable: true,
      description: 'Its area as written; null = none.',
      resolve: ({ activity }) => activity.area,
    }),
    text: t.string({
      nullable: true,
      description: 'What is to be done, as written.',
      resolve: ({ activity }) => activity.text,
    }),
    tasks: t.stringList({ description: 'Its tasks, as written.', resolve: ({ activity }) => [...activity.tasks] }),
    responsibleText: t.string({
      nullable: true,
      description: 'Who answers for it, as the document writes it.',
      resolve: ({ activity }) => activity.responsibleText,
    }),
    source: t.string({
      nullable: true,
      description: 'Where it is stated.',
      resolve: ({ activity }) => activity.source,
    }),
    note: t.string({ nullable: true, description: 'A remark.', resolve: ({ activity }) => activity.note }),
    responsibleBefore: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Who answers for it before; null = nobody.',
      resolve: ({ before, names }) => namedUnitOrNull(names.nameOf, before?.unitId ?? null),
    }),
    responsibleAfter: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Who answers for it after; null = nobody.',
      resolve: ({ after, names }) => namedUnitOrNull(names.nameOf, after?.unitId ?? null),
    }),
    administrationBefore: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Its administration before; null = nobody answers.',
      resolve: ({ before, names }) => namedUnitOrNull(names.nameOf, before?.administrationId ?? null),
    }),
    administrationAfter: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Its administration after; null = nobody answers.',
      resolve: ({ after, names }) => namedUnitOrNull(names.nameOf, after?.administrationId ?? null),
    }),
  }),
});

export const PlanActivityPageType = pageType('PlanActivityPage', PlanActivityType, {
  description: 'A page of activities.',
  items: 'The activities of the page, by id.',
  total: 'Number of activities in all.',
});
