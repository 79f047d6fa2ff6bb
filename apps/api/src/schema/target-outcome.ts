import type { EvaluationView } from '@samorg/application';
import type { TargetOutcome, TargetParticipant } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const TargetParticipantType = builder.objectRef<In<TargetParticipant>>('TargetParticipant').implement({
  description: 'One legal entity that takes part, full year, öre.',
  fields: (t) => ({
    legalEntity: t.field({
      type: UnitRefType,
      description: 'The legal entity.',
      resolve: ({ evaluation, legalEntityId }) => namedUnit(evaluation.nameOf, legalEntityId),
    }),
    baseOre: t.expose('baseOre', { type: 'Ore', description: 'Cost of its base units in the base year, öre.' }),
    indexedOre: t.expose('indexedOre', { type: 'Ore', description: 'Its part of the indexed total, öre.' }),
    planOre: t.expose('planOre', {
      type: 'Ore',
      nullable: true,
      description: 'What it comes to pay, öre; null = a volume, a price or an agreement is missing.',
    }),
    addOnOre: t.expose('addOnOre', {
      type: 'Ore',
      nullable: true,
      description: 'Price of its add-on services, öre; null = a volume or price is missing.',
    }),
    differenceOre: t.expose('differenceOre', {
      type: 'Ore',
      nullable: true,
      description: 'Plan less indexed cost, öre: + = it pays more; null = the plan is not known.',
    }),
  }),
});

export const TargetOutcomeType = builder.objectRef<In<TargetOutcome>>('TargetOutcome').implement({
  description: 'What comes of the cost target. The sum of those that take part is tested; rounding never flatters it.',
  fields: (t) => ({
    participants: t.field({
      type: [TargetParticipantType],
      description: 'Legal entities of the base units that take part, by id.',
      resolve: ({ evaluation, participants }) => participants.map((row) => ({ ...row, evaluation })),
    }),
    notParticipating: t.field({
      type: [UnitRefType],
      description: 'Legal entities of base units that have not decided to take part, by id.',
      resolve: ({ evaluation, notParticipating }) => notParticipating.map((id) => namedUnit(evaluation.nameOf, id)),
    }),
    baseOre: t.expose('baseOre', { type: 'Ore', description: 'Cost of the base year, öre.' }),
    indexedOre: t.expose('indexedOre', { type: 'Ore', description: 'The same, indexed, öre.' }),
    ceilingOre: t.expose('ceilingOre', {
      type: 'Ore',
      description: 'Indexed cost less the reduction, rounded down, öre.',
    }),
    planOre: t.expose('planOre', {
      type: 'Ore',
      nullable: true,
      description: 'What the participants come to pay, öre; null = not known.',
    }),
    missOre: t.expose('missOre', {
      type: 'Ore',
      nullable: true,
      description: 'Plan less ceiling, öre: + = the target is missed; null = the plan is not known.',
    }),
    met: t.exposeBoolean('met', { nullable: true, description: 'Whether it is met; null = the plan is not known.' }),
    achievedReductionPctMilli: t.expose('achievedReductionPctMilli', {
      type: 'PctMilli',
      nullable: true,
      description:
        'Reduction of the indexed cost that is achieved, rounded down; null = not known, or the indexed cost is not positive.',
    }),
  }),
});
