import type { EvaluationView } from '@samorg/application';
import { isFundedRow, yearFactorOf } from '@samorg/application';
import type { BoardYear, EvaluationYear } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';
import { YearFactorType } from './year-factor.ts';

const BoardYearType = builder.objectRef<BoardYear & { readonly evaluation: EvaluationView }>('BoardYear').implement({
  description: 'One accounting body in one year, in whole öre.',
  fields: (t) => ({
    board: t.field({
      type: UnitRefType,
      description: 'The board, finance unit, legal entity or association.',
      resolve: ({ evaluation, boardId }) => namedUnit(evaluation.nameOf, boardId),
    }),
    needBeforeOre: t.expose('needBeforeOre', {
      type: 'Ore',
      description: 'Net cost except board funding and transition cost, baseline, full year, öre.',
    }),
    needAfterOre: t.expose('needAfterOre', {
      type: 'Ore',
      description: 'The same in this year with the changes, part-year weighted, öre.',
    }),
    technicalAdjustmentOre: t.expose('technicalAdjustmentOre', {
      type: 'Ore',
      description: 'Computed change of funding that mirrors the moved task, öre; sums to 0 in each legal entity.',
    }),
    decidedAdjustmentOre: t.expose('decidedAdjustmentOre', {
      type: 'Ore',
      nullable: true,
      description: 'What technical adjustments of the scenario decide for this year, öre; null when there is none.',
    }),
    crossEntityOre: t.expose('crossEntityOre', {
      type: 'Ore',
      description: 'Part of the change that passes a legal-entity border: price, not funding, öre.',
    }),
    remainderOre: t.expose('remainderOre', {
      type: 'Ore',
      description: 'needAfter − needBefore − the decided adjustment, or the computed one when none is decided, öre.',
    }),
    fundingBeforeOre: t.expose('fundingBeforeOre', {
      type: 'Ore',
      description: 'Board funding received, as a positive amount, öre.',
    }),
    fundingAfterOre: t.expose('fundingAfterOre', {
      type: 'Ore',
      description: 'fundingBefore + the adjustment that remainder uses, öre.',
    }),
    isFunded: t.boolean({
      description: 'Whether it is a board or has board funding; the finance unit with the tax is not.',
      resolve: (row) => isFundedRow(row.evaluation, row),
    }),
  }),
});

export const EvaluationYearType = builder
  .objectRef<EvaluationYear & { readonly evaluation: EvaluationView }>('EvaluationYear')
  .implement({
    description: 'One year of the evaluation.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'The year.' }),
      factor: t.field({
        type: YearFactorType,
        description: 'The share of the year that its first effective date governs.',
        resolve: ({ evaluation, year }) => yearFactorOf(evaluation.replay, year),
      }),
      netExternalChangeOre: t.expose('netExternalChangeOre', {
        type: 'Ore',
        description: 'Change of external net cost over all bodies, transition cost left out, öre.',
      }),
      transitionCostOre: t.expose('transitionCostOre', {
        type: 'Ore',
        description: 'One-off cost of the change itself, öre.',
      }),
      boards: t.field({
        type: [BoardYearType],
        description: 'Every accounting body, by id; the same rows every year.',
        resolve: ({ boards, evaluation }) => boards.map((row) => ({ ...row, evaluation })),
      }),
    }),
  });
