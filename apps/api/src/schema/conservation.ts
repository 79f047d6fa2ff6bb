import type { BeforeAfter, Conservation } from '@samorg/domain';
import { builder } from './builder.ts';

const IntPairType = builder.objectRef<BeforeAfter>('IntPair').implement({
  description: 'A number before and after.',
  fields: (t) => ({
    before: t.exposeInt('before', { description: 'In the baseline.' }),
    after: t.exposeInt('after', { description: 'After the last change.' }),
  }),
});

const MilliFtePairType = builder.objectRef<BeforeAfter>('MilliFtePair').implement({
  description: 'Årsarbetare before and after.',
  fields: (t) => ({
    before: t.expose('before', {
      type: 'MilliFte',
      description: 'In the baseline, thousandths of a full-time equivalent.',
    }),
    after: t.expose('after', {
      type: 'MilliFte',
      description: 'After the last change, thousandths of a full-time equivalent.',
    }),
  }),
});

const OrePairType = builder.objectRef<BeforeAfter>('OrePair').implement({
  description: 'An amount before and after.',
  fields: (t) => ({
    before: t.expose('before', { type: 'Ore', description: 'In the baseline, öre.' }),
    after: t.expose('after', { type: 'Ore', description: 'After the last change, öre.' }),
  }),
});

export const ConservationType = builder.objectRef<Conservation>('Conservation').implement({
  description: 'Sums over everything, before and after: a move neither makes nor loses places or money.',
  fields: (t) => ({
    headcount: t.expose('headcount', { type: IntPairType, description: 'Places.' }),
    fteMilli: t.expose('fteMilli', {
      type: MilliFtePairType,
      description: 'Årsarbetare, thousandths of a full-time equivalent.',
    }),
    positionCostOre: t.expose('positionCostOre', { type: OrePairType, description: 'Known cost of positions, öre.' }),
    externalOre: t.expose('externalOre', { type: OrePairType, description: 'External cost and income, öre.' }),
  }),
});
