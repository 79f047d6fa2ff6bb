import type { EvaluationView } from '@samorg/application';
import type { InternalTrade, TradePair } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

interface InEvaluation {
  readonly evaluation: EvaluationView;
}

const ReachEnum = builder.enumType('Reach', {
  description: 'How far internal trade reaches.',
  values: {
    sameBoard: { description: 'Seller and buyer answer to one accounting body.' },
    sameEntity: { description: 'Different accounting bodies of one legal entity.' },
    crossEntity: { description: 'Different legal entities.' },
  },
});

const TradePairType = builder.objectRef<TradePair & InEvaluation>('TradePair').implement({
  description: 'What one unit sells to another, where amount or reach changes.',
  fields: (t) => ({
    seller: t.field({
      type: UnitRefType,
      description: 'The unit that sells.',
      resolve: ({ evaluation, sellerId }) => namedUnit(evaluation.nameOf, sellerId),
    }),
    buyer: t.field({
      type: UnitRefType,
      description: 'The unit that buys.',
      resolve: ({ evaluation, buyerId }) => namedUnit(evaluation.nameOf, buyerId),
    }),
    beforeOre: t.expose('beforeOre', { type: 'Ore', description: 'Before, as a positive amount of a full year, öre.' }),
    afterOre: t.expose('afterOre', { type: 'Ore', description: 'After, as a positive amount of a full year, öre.' }),
    reachBefore: t.expose('reachBefore', { type: ReachEnum, nullable: true, description: 'Before; null = no trade.' }),
    reachAfter: t.expose('reachAfter', { type: ReachEnum, nullable: true, description: 'After; null = no trade.' }),
  }),
});

export const InternalTradeType = builder.objectRef<InternalTrade & InEvaluation>('InternalTrade').implement({
  description: 'Köp och sälj inside legal entities.',
  fields: (t) => ({
    beforeOre: t.expose('beforeOre', {
      type: 'Ore',
      description: 'All of it before, as a positive amount of a full year, öre.',
    }),
    afterOre: t.expose('afterOre', {
      type: 'Ore',
      description: 'All of it after, as a positive amount of a full year, öre.',
    }),
    pairs: t.field({
      type: [TradePairType],
      description: 'Pairs whose amount or reach changes, by seller and buyer.',
      resolve: ({ pairs, evaluation }) => pairs.map((row) => ({ ...row, evaluation })),
    }),
  }),
});
