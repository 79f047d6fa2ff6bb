import type { EvaluationView } from '@samorg/application';
import type { EmployerMove, EntityPayment, LegalBodies, LegalBodyTotals, NeedFigures } from '@samorg/domain';
import { builder } from './builder.ts';
import { EmployerStaffType, LegalBodyType, NeedYearType, WithAndWithoutAddOnsType } from './legal-body.ts';
import { namedUnit } from './named-unit.ts';
import { pageType } from './page-type.ts';
import { pageOf, rowPageArguments } from './paging.ts';
import { UnitRefType } from './unit-ref.ts';

type In<T> = T & { readonly evaluation: EvaluationView };

const NeedFiguresType = builder.objectRef<NeedFigures>('NeedFigures').implement({
  description: 'Need of several legal bodies together, finance units apart.',
  fields: (t) => ({
    needBeforeOre: t.expose('needBeforeOre', { type: 'Ore', description: 'Full year in the baseline, öre.' }),
    needAfterOre: t.expose('needAfterOre', { type: 'Ore', description: 'Full year after the last change, öre.' }),
    crossEntityOre: t.expose('crossEntityOre', {
      type: 'Ore',
      description: 'Of the change, price between legal entities, öre; 0 when all that pay and are paid are counted.',
    }),
    years: t.expose('years', { type: [NeedYearType], description: 'Each year of the evaluation, ascending.' }),
  }),
});

const LegalBodiesTargetType = builder.objectRef<NonNullable<LegalBodyTotals['target']>>('LegalBodiesTarget').implement({
  description: 'The cost target for all that take part together.',
  fields: (t) => ({
    indexedOre: t.expose('indexedOre', { type: 'Ore', description: 'Cost of the base year, indexed, öre.' }),
    ceilingOre: t.expose('ceilingOre', { type: 'Ore', description: 'The target, öre.' }),
    planOre: t.expose('planOre', {
      type: 'Ore',
      nullable: true,
      description: 'What they come to pay, öre; null = not known.',
    }),
    missOre: t.expose('missOre', {
      type: 'Ore',
      nullable: true,
      description: 'Plan less ceiling, öre: + = the target is missed; null = not known.',
    }),
    met: t.exposeBoolean('met', { nullable: true, description: 'Whether it is met; null = not known.' }),
    difference: t.field({
      type: WithAndWithoutAddOnsType,
      description: 'Plan less indexed cost.',
      resolve: (target) => target,
    }),
  }),
});

const EntityPaymentType = builder.objectRef<In<EntityPayment>>('EntityPayment').implement({
  description: 'What one legal entity pays another, of the trade that the reform touches.',
  fields: (t) => ({
    payer: t.field({
      type: UnitRefType,
      description: 'Who pays.',
      resolve: ({ evaluation, payerId }) => namedUnit(evaluation.nameOf, payerId),
    }),
    payee: t.field({
      type: UnitRefType,
      description: 'Who is paid.',
      resolve: ({ evaluation, payeeId }) => namedUnit(evaluation.nameOf, payeeId),
    }),
    beforeOre: t.expose('beforeOre', { type: 'Ore', description: 'Full year before, öre.' }),
    afterOre: t.expose('afterOre', { type: 'Ore', description: 'Full year after, known prices only, öre.' }),
  }),
});

const EmployerMoveType = builder.objectRef<In<EmployerMove>>('EmployerMove').implement({
  description: 'Byte av arbetsgivare from one legal entity to another (verksamhetsövergång).',
  fields: (t) => ({
    from: t.field({
      type: UnitRefType,
      description: 'The employer before.',
      resolve: ({ evaluation, fromId }) => namedUnit(evaluation.nameOf, fromId),
    }),
    to: t.field({
      type: UnitRefType,
      description: 'The employer after.',
      resolve: ({ evaluation, toId }) => namedUnit(evaluation.nameOf, toId),
    }),
    staff: t.field({ type: EmployerStaffType, description: 'The staff that moves.', resolve: (move) => move }),
    unitCount: t.int({ description: 'Units that move as such.', resolve: ({ unitIds }) => unitIds.length }),
  }),
});

const LegalBodyPageType = pageType('LegalBodyPage', LegalBodyType, {
  description: 'A page of legal bodies.',
  items: 'The bodies of the page, by id.',
  total: 'Number of bodies in all.',
});

export const LegalBodiesType = builder.objectRef<In<LegalBodies>>('LegalBodies').implement({
  description: 'The parties of a reform with their sums.',
  fields: (t) => ({
    bodies: t.field({
      type: LegalBodyPageType,
      args: rowPageArguments,
      description: 'Those with money in the tables, listed participation or a part in the target.',
      resolve: ({ bodies, evaluation }, args) => {
        const page = pageOf(bodies, (row) => row.legalEntityId, args);
        return { ...page, items: page.items.map((row) => ({ ...row, evaluation })) };
      },
    }),
    all: t.field({ type: NeedFiguresType, description: 'Sums over all of them.', resolve: ({ totals }) => totals }),
    participating: t.field({
      type: NeedFiguresType,
      description: 'Sums over those that take part.',
      resolve: ({ totals }) => totals.participating,
    }),
    target: t.field({
      type: LegalBodiesTargetType,
      nullable: true,
      description: 'The cost target for those that take part; null = there is none.',
      resolve: ({ totals }) => totals.target,
    }),
    staff: t.field({
      type: EmployerStaffType,
      description: 'All staff that changes employer.',
      resolve: ({ totals }) => totals,
    }),
    payments: t.field({
      type: [EntityPaymentType],
      description: 'Price between legal entities, by payer and payee.',
      resolve: ({ payments, evaluation }) => payments.map((row) => ({ ...row, evaluation })),
    }),
    employerMoves: t.field({
      type: [EmployerMoveType],
      description: 'Staff that changes employer, by from and to.',
      resolve: ({ employerMoves, evaluation }) => employerMoves.map((row) => ({ ...row, evaluation })),
    }),
    pricesMixed: t.exposeBoolean('pricesMixed', {
      description: 'Whether some price is of another year than the budget year, so needs compare unlike prices.',
    }),
  }),
});
