import type { ChangeView, ExceptionRow } from '@samorg/application';
import { amountMovedBy, exceptionRows, staffMovedBy, stateOfChange, unitIdsOf } from '@samorg/application';
import { changeSentence } from '@samorg/domain';
import { changeDocument } from '@samorg/exchange';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { RefusalType } from './refusal.ts';
import { StaffType } from './staff.ts';
import { TradePolicyEnum } from './unit-change-inputs.ts';
import { UnitStateEnum } from './unit-state.ts';

const ChangeTypeEnum = builder.enumType('ChangeType', {
  description: 'What a change asks for.',
  values: {
    createUnit: { description: 'Inrätta enhet.' },
    renameUnit: { description: 'Byta namn på enhet.' },
    transferUnit: { description: 'Flytta enhet, utom.' },
    mergeUnits: { description: 'Slå samman enheter.' },
    closeUnit: { description: 'Avsluta enhet.' },
    transferPositions: { description: 'Flytta tjänster.' },
    consolidateStaffFunction: { description: 'Samlat stöd: all positions of a staff function are brought together.' },
    allocateLine: { description: 'Fördela budgetrad.' },
    adjustBudget: { description: 'Ändra budget.' },
    agreeService: { description: 'Tjänsteleveransavtal.' },
    technicalAdjustment: { description: 'Teknisk reglering.' },
    reassignActivity: { description: 'Byta ansvarig för aktivitet.' },
  },
});

const ChangeOutcomeEnum = builder.enumType('ChangeOutcome', {
  description: 'What became of a change.',
  values: {
    planned: { description: 'It takes effect.' },
    refused: { description: 'It is impossible on the state that it meets.' },
    skipped: { description: 'A legal entity has not decided to take part.' },
  },
});

const ExceptionRowType = builder.objectRef<ExceptionRow>('ExceptionRow').implement({
  description: 'One exception of a move.',
  fields: (t) => ({
    unitId: t.exposeID('unitId', { description: 'Id of the excepted unit.' }),
    sentence: t.exposeString('sentence', { description: 'The exception in words.' }),
    staff: t.expose('staff', { type: StaffType, description: 'Staff of the unit with everything below it.' }),
  }),
});

export const ScenarioChangeType = builder.objectRef<ChangeView>('ScenarioChange').implement({
  description: 'Förändring: one change of a scenario.',
  fields: (t) => ({
    id: t.id({ description: 'Id of the change.', resolve: ({ step }) => step.change.id }),
    type: t.field({ type: ChangeTypeEnum, description: 'What it asks for.', resolve: ({ step }) => step.change.type }),
    effectiveDate: t.field({
      type: 'Date',
      description: 'First day in force.',
      resolve: ({ step }) => step.change.effectiveDate,
    }),
    decisionId: t.id({
      nullable: true,
      description: 'The decision that it carries out.',
      resolve: ({ step }) => step.change.decisionId,
    }),
    note: t.string({ nullable: true, description: 'A remark.', resolve: ({ step }) => step.change.note }),
    source: t.string({ nullable: true, description: 'Where it is stated.', resolve: ({ step }) => step.change.source }),
    outcome: t.field({
      type: ChangeOutcomeEnum,
      description: 'What became of it.',
      resolve: ({ step }) => step.outcome.kind,
    }),
    refusal: t.field({
      type: RefusalType,
      nullable: true,
      description: 'Why it is impossible; null when it is not.',
      resolve: ({ step: { change, outcome }, scenario }) =>
        outcome.kind === 'refused'
          ? { changeId: change.id, ...outcome.refusal, evaluation: scenario.evaluation() }
          : null,
    }),
    sentence: t.string({
      args: languageArgument,
      description: 'The change as one sentence; its date stands in effectiveDate.',
      resolve: ({ step, met }, { language }) =>
        changeSentence(step.change, { organisation: met(), language, withDate: false }),
    }),
    state: t.field({
      type: UnitStateEnum,
      description: 'What becomes of what it is about.',
      resolve: ({ step }) => stateOfChange(step.change),
    }),
    staff: t.field({
      type: StaffType,
      nullable: true,
      description: 'Staff that it moves; null where it moves none.',
      resolve: (view) => staffMovedBy(view),
    }),
    amountOre: t.field({
      type: 'Ore',
      nullable: true,
      description:
        'Full-year amount that it moves, öre: external lines of a moved unit, cost of moved positions, or the sum of raised funding; null where it moves none.',
      resolve: (view) => amountMovedBy(view),
    }),
    exceptions: t.field({
      type: [ExceptionRowType],
      args: languageArgument,
      description: 'The exceptions of a move, in the order of the tree.',
      resolve: (view, { language }) => [...exceptionRows(view, language)],
    }),
    tradePolicy: t.field({
      type: TradePolicyEnum,
      nullable: true,
      description: 'What happens to internal sale to the rest; null when it is no move of a unit.',
      resolve: ({ step: { change } }) => (change.type === 'transferUnit' ? change.tradePolicy : null),
    }),
    unitIds: t.idList({
      description: 'Units to mark in the chart: what it is about first, then where it goes.',
      resolve: (view) => [...unitIdsOf(view)],
    }),
    inputJson: t.string({
      description: 'The change as JSON in the shape of the scenario file.',
      resolve: ({ step }) => JSON.stringify(changeDocument(step.change)),
    }),
  }),
});
