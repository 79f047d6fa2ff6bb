import type { EvaluationView } from '@samorg/application';
import type { BoundaryFinding } from '@samorg/domain';
import { boundaryMessage } from '@samorg/domain';
import { ActivityRefType, namedActivity } from './activity-ref.ts';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const BoundaryEffectEnum = builder.enumType('BoundaryEffect', {
  description: 'What the reform does to a stated boundary question.',
  values: {
    joined: { description: 'Its activities come under one administration.' },
    opened: { description: 'Its activities come under several, where it was one.' },
    remains: { description: 'They lie in several before and after.' },
    within: { description: 'They lie in one before and after.' },
  },
});

export const BoundaryFindingType = builder.objectRef<In<BoundaryFinding>>('BoundaryFinding').implement({
  description: 'Gränsdragningsfråga of the file with what the reform does to it.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the question.', resolve: ({ questionId }) => questionId }),
    text: t.string({
      description: 'The question as it is written.',
      resolve: ({ evaluation, questionId }) =>
        evaluation.replay.baseline.reference.statement.boundaryQuestions.find((row) => row.id === questionId)?.text ??
        questionId,
    }),
    activities: t.field({
      type: [ActivityRefType],
      description: 'The activities that it is about.',
      resolve: ({ evaluation, activityIds }) => activityIds.map((id) => namedActivity(evaluation, id)),
    }),
    administrationsBefore: t.field({
      type: [UnitRefType],
      description: 'Administrations that answer for them before, by id.',
      resolve: ({ evaluation, administrationsBefore }) =>
        administrationsBefore.map((id) => namedUnit(evaluation.nameOf, id)),
    }),
    administrationsAfter: t.field({
      type: [UnitRefType],
      description: 'The same after.',
      resolve: ({ evaluation, administrationsAfter }) =>
        administrationsAfter.map((id) => namedUnit(evaluation.nameOf, id)),
    }),
    effect: t.expose('effect', { type: BoundaryEffectEnum, description: 'What the reform does to it.' }),
    message: t.string({
      args: languageArgument,
      description: 'The same as a sentence.',
      resolve: ({ effect }, { language }) => boundaryMessage(effect, language),
    }),
  }),
});
