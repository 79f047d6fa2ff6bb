import type { EvaluationView } from '@samorg/application';
import type { DividedActivity, DividedPart } from '@samorg/domain';
import { dividedPartMessage, namesOfReplay } from '@samorg/domain';
import { ActivityRefType, namedActivity } from './activity-ref.ts';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { namedUnit } from './named-unit.ts';
import { pageType } from './page-type.ts';
import { UnitRefType } from './unit-ref.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const DivisionCauseEnum = builder.enumType('DivisionCause', {
  description: 'How a responsible unit is divided.',
  values: {
    exception: { description: 'A unit below it is an exception to a move.' },
    newUnit: { description: 'A new unit grows out of it.' },
    unitLeft: { description: 'A unit below it was moved away.' },
    positionsLeft: { description: 'Positions were moved out of it.' },
  },
});

const DividedPartType = builder.objectRef<In<DividedPart>>('DividedPart').implement({
  description: 'One part that is no longer with the responsible unit.',
  fields: (t) => ({
    cause: t.expose('cause', { type: DivisionCauseEnum, description: 'How it came to be apart.' }),
    unit: t.field({
      type: UnitRefType,
      description: 'The unit that left or is new, or where the positions went.',
      resolve: ({ evaluation, unitId }) => namedUnit(evaluation.nameOf, unitId),
    }),
    administration: t.field({
      type: UnitRefType,
      description: 'Its administration.',
      resolve: ({ evaluation, administrationId }) => namedUnit(evaluation.nameOf, administrationId),
    }),
    message: t.string({
      args: languageArgument,
      description: 'The same as a sentence.',
      resolve: (part, { language }) => dividedPartMessage(part, namesOfReplay(part.evaluation.replay), language),
    }),
  }),
});

const DividedActivityType = builder.objectRef<In<DividedActivity>>('DividedActivity').implement({
  description: 'Gränsdragning: an activity whose responsible unit is divided.',
  fields: (t) => ({
    activity: t.field({
      type: ActivityRefType,
      description: 'The activity.',
      resolve: ({ evaluation, activityId }) => namedActivity(evaluation, activityId),
    }),
    responsible: t.field({
      type: UnitRefType,
      description: 'The unit that answered for it before.',
      resolve: ({ evaluation, responsibleId }) => namedUnit(evaluation.nameOf, responsibleId),
    }),
    parts: t.field({
      type: [DividedPartType],
      description: 'What is no longer with it, by cause and unit.',
      resolve: ({ parts, evaluation }) => parts.map((part) => ({ ...part, evaluation })),
    }),
  }),
});

export const DividedActivityPageType = pageType('DividedActivityPage', DividedActivityType, {
  description: 'A page of activities whose responsible unit is divided.',
  items: 'Those of the page, by activity id.',
  total: 'Number of them in all.',
});
