import type { EvaluationView } from '@samorg/application';
import type { ResponsibilityChange } from '@samorg/domain';
import { causesInWords } from '@samorg/domain';
import { ActivityRefType, namedActivity } from './activity-ref.ts';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { namedUnitOrNull } from './named-unit.ts';
import { pageType } from './page-type.ts';
import { UnitRefType } from './unit-ref.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const ResponsibilityCauseEnum = builder.enumType('ResponsibilityCause', {
  description: 'Why somebody else, or somebody elsewhere, answers for an activity.',
  values: {
    reassigned: { description: 'Another unit was made responsible.' },
    merged: { description: 'The unit was merged into another.' },
    closed: { description: 'The unit was closed.' },
    moved: { description: 'The unit, or what it stands under, was moved.' },
    renamed: { description: 'The unit was renamed.' },
  },
});

const ResponsibilityChangeType = builder.objectRef<In<ResponsibilityChange>>('ResponsibilityChange').implement({
  description: 'Byter ansvarig: an activity with another responsible unit, or another name or place of it.',
  fields: (t) => ({
    activity: t.field({
      type: ActivityRefType,
      description: 'The activity.',
      resolve: ({ evaluation, activityId }) => namedActivity(evaluation, activityId),
    }),
    responsibleBefore: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Who answers for it before; null = nobody.',
      resolve: ({ evaluation, responsibleBeforeId }) => namedUnitOrNull(evaluation.nameOf, responsibleBeforeId),
    }),
    responsibleAfter: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Who answers for it after; null = nobody.',
      resolve: ({ evaluation, responsibleAfterId }) => namedUnitOrNull(evaluation.nameOf, responsibleAfterId),
    }),
    administrationBefore: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Its administration before; null = nobody answers.',
      resolve: ({ evaluation, administrationBeforeId }) => namedUnitOrNull(evaluation.nameOf, administrationBeforeId),
    }),
    administrationAfter: t.field({
      type: UnitRefType,
      nullable: true,
      description: 'Its administration after; null = nobody answers.',
      resolve: ({ evaluation, administrationAfterId }) => namedUnitOrNull(evaluation.nameOf, administrationAfterId),
    }),
    causes: t.field({ type: [ResponsibilityCauseEnum], description: 'Why.', resolve: ({ causes }) => [...causes] }),
    why: t.string({
      args: languageArgument,
      description: 'Why, in words.',
      resolve: ({ causes }, { language }) => causesInWords(causes, language),
    }),
    changeIds: t.idList({
      description: 'The changes that did it, in the order of the scenario.',
      resolve: ({ changeIds }) => [...changeIds],
    }),
  }),
});

export const ResponsibilityChangePageType = pageType('ResponsibilityChangePage', ResponsibilityChangeType, {
  description: 'A page of activities that change responsible.',
  items: 'Those of the page, by activity id.',
  total: 'Number of them in all.',
});
