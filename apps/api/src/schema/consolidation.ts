import type { EvaluationView } from '@samorg/application';
import type { Consolidation } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { StaffType } from './staff.ts';
import { StaffFunctionType, staffFunctionOf } from './staff-function.ts';
import { UnitRefType } from './unit-ref.ts';
import { VerdictEnum } from './verdict.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const ConsolidatedFromType = builder.objectRef<In<Consolidation['from'][number]>>('ConsolidatedFrom').implement({
  description: 'What one administration gives to a consolidation.',
  fields: (t) => ({
    administration: t.field({
      type: UnitRefType,
      description: 'The administration.',
      resolve: ({ evaluation, administrationId }) => namedUnit(evaluation.nameOf, administrationId),
    }),
    staff: t.field({ type: StaffType, description: 'The staff that moves.', resolve: (row) => row }),
  }),
});

const MovedMoneyType = builder.objectRef<In<Consolidation['boards'][number]>>('MovedMoney').implement({
  description: 'Personnel cost that comes to or leaves one board.',
  fields: (t) => ({
    board: t.field({
      type: UnitRefType,
      description: 'The board, or the legal entity or association.',
      resolve: ({ evaluation, boardId }) => namedUnit(evaluation.nameOf, boardId),
    }),
    amountOre: t.expose('amountOre', { type: 'Ore', description: 'Full year, öre: + = it comes.' }),
  }),
});

export const ConsolidationType = builder.objectRef<In<Consolidation>>('Consolidation').implement({
  description: 'Samlat stöd: one staff function brought together from several administrations, as one change.',
  fields: (t) => ({
    changeId: t.exposeID('changeId', { description: 'Id of the change.' }),
    staffFunction: t.field({
      type: StaffFunctionType,
      nullable: true,
      description: 'The staff function.',
      resolve: ({ evaluation, staffFunctionId }) => staffFunctionOf(evaluation.replay.baseline, staffFunctionId),
    }),
    to: t.field({
      type: UnitRefType,
      description: 'The unit that receives.',
      resolve: ({ evaluation, toUnitId }) => namedUnit(evaluation.nameOf, toUnitId),
    }),
    from: t.field({
      type: [ConsolidatedFromType],
      description: 'The administrations that give, by id.',
      resolve: ({ from, evaluation }) => from.map((row) => ({ ...row, evaluation })),
    }),
    moved: t.expose('moved', { type: StaffType, description: 'All staff that moves.' }),
    boards: t.field({
      type: [MovedMoneyType],
      description: 'Money per board; sums to 0. By id.',
      resolve: ({ boards, evaluation }) => boards.map((row) => ({ ...row, evaluation })),
    }),
    dividedPositionIds: t.idList({
      description: 'Positions of which only the share of the function moves.',
      resolve: ({ dividedIds }) => [...dividedIds],
    }),
    unknownCostPositionIds: t.idList({
      description: 'Positions whose cost is not known.',
      resolve: ({ unknownCostIds }) => [...unknownCostIds],
    }),
    crossesEntities: t.exposeBoolean('crossesEntities', { description: 'Whether some of it changes employer.' }),
    verdict: t.expose('verdict', { type: VerdictEnum, description: 'Utfall of this change alone.' }),
  }),
});
