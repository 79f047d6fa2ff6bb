import type { EvaluationView } from '@samorg/application';
import type { BoardFullYear, EvaluationResult, StrandedOverhead } from '@samorg/domain';
import { figureAddress } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

interface InEvaluation {
  readonly evaluation: EvaluationView;
}

const BoardFullYearType = builder.objectRef<BoardFullYear & InEvaluation>('BoardFullYear').implement({
  description: 'Full-year change of one accounting body, by kind of money.',
  fields: (t) => ({
    board: t.field({
      type: UnitRefType,
      description: 'The board, finance unit, legal entity or association.',
      resolve: ({ evaluation, boardId }) => namedUnit(evaluation.nameOf, boardId),
    }),
    movedDirectCostOre: t.expose('movedDirectCostOre', {
      type: 'Ore',
      description: 'External lines that came or left with units, öre.',
    }),
    positionsOre: t.expose('positionsOre', {
      type: 'Ore',
      description: 'Personnel cost of positions moved one by one, öre.',
    }),
    overheadOre: t.expose('overheadOre', {
      type: 'Ore',
      description: 'Overhead charges and recoveries that moved or ceased, öre.',
    }),
    internalTradeOre: t.expose('internalTradeOre', {
      type: 'Ore',
      description: 'Internal sale and purchase that moved, ceased or was agreed, öre.',
    }),
    budgetChangeOre: t.expose('budgetChangeOre', { type: 'Ore', description: 'Recurring changes of the budget, öre.' }),
    crossEntityOre: t.expose('crossEntityOre', {
      type: 'Ore',
      description: 'Of the first four, the part that passes a legal-entity border, öre.',
    }),
    changeOre: t.expose('changeOre', { type: 'Ore', description: 'Sum of the first five, öre.' }),
  }),
});

const StrandedOverheadType = builder.objectRef<StrandedOverhead & InEvaluation>('StrandedOverhead').implement({
  description: 'Kvarblivna omkostnader: overhead that a board no longer recovers and has not moved away as positions.',
  fields: (t) => ({
    board: t.field({
      type: UnitRefType,
      description: 'The board that is left with it.',
      resolve: ({ evaluation, boardId }) => namedUnit(evaluation.nameOf, boardId),
    }),
    lostRecoveryOre: t.expose('lostRecoveryOre', { type: 'Ore', description: 'Recovery that ceased, full year, öre.' }),
    positionsMovedOutOre: t.expose('positionsMovedOutOre', {
      type: 'Ore',
      description: 'Cost of positions that were moved out of it, full year, öre.',
    }),
    units: t.field({
      type: [UnitRefType],
      description: 'The units whose recovery ceased: where a saving would have to be made.',
      resolve: ({ evaluation, boardId }) => {
        const lost = evaluation
          .explanations()
          .explain(figureAddress(['fullYear', 'strandedOverhead', boardId, 'lostRecoveryOre']));
        const ids = new Set(lost?.terms.flatMap((term) => (term.kind === 'line' ? [term.unitId] : [])));
        return [...ids].map((id) => namedUnit(evaluation.nameOf, id));
      },
    }),
    strandedOre: t.expose('strandedOre', { type: 'Ore', description: 'What is left: the first less the second, öre.' }),
  }),
});

export const FullYearType = builder.objectRef<EvaluationResult['fullYear'] & InEvaluation>('FullYear').implement({
  description: 'The change of a full year in the state after the last change.',
  fields: (t) => ({
    boards: t.field({
      type: [BoardFullYearType],
      description: 'Every accounting body, by id.',
      resolve: ({ boards, evaluation }) => boards.map((row) => ({ ...row, evaluation })),
    }),
    strandedOverhead: t.field({
      type: [StrandedOverheadType],
      description: 'Where overhead is left behind, by board.',
      resolve: ({ strandedOverhead, evaluation }) => strandedOverhead.map((row) => ({ ...row, evaluation })),
    }),
  }),
});
