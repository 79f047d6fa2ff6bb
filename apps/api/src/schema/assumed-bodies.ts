import type { AssumedBodies, EvaluationView } from '@samorg/application';
import { builder } from './builder.ts';
import { LegalBodiesType } from './legal-bodies.ts';
import { namedUnit } from './named-unit.ts';
import { RefusalType } from './refusal.ts';
import { UnitRefType } from './unit-ref.ts';
import { VerdictEnum } from './verdict.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

export const AssumedBodiesType = builder.objectRef<In<AssumedBodies>>('AssumedBodies').implement({
  description: 'What the reform would mean if other legal bodies took part.',
  fields: (t) => ({
    decided: t.field({
      type: [UnitRefType],
      description: 'Counted as decided.',
      resolve: ({ evaluation, assumed }) => assumed.decided.map((id) => namedUnit(evaluation.nameOf, id)),
    }),
    notDecided: t.field({
      type: [UnitRefType],
      description: 'Counted as not decided.',
      resolve: ({ evaluation, assumed }) => assumed.notDecided.map((id) => namedUnit(evaluation.nameOf, id)),
    }),
    refusals: t.field({
      type: [RefusalType],
      description: 'Changes that would be impossible then.',
      resolve: ({ refusals, evaluation }) => refusals.map((refusal) => ({ ...refusal, evaluation })),
    }),
    verdict: t.field({
      type: VerdictEnum,
      nullable: true,
      description: 'Utfall then; null when some change is impossible.',
      resolve: ({ outcome }) => outcome?.verdict ?? null,
    }),
    legalBodies: t.field({
      type: LegalBodiesType,
      nullable: true,
      description: 'The bodies then; null when some change is impossible.',
      resolve: ({ outcome, evaluation }) => (outcome === null ? null : { ...outcome.legalBodies, evaluation }),
    }),
  }),
});
