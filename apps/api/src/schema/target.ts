import type { EvaluationView } from '@samorg/application';
import type { IndexYear, Target } from '@samorg/domain';
import { builder } from './builder.ts';
import { namedUnit } from './named-unit.ts';
import { UnitRefType } from './unit-ref.ts';

const IndexYearType = builder.objectRef<IndexYear>('IndexYear').implement({
  description: 'Change of an index (PKV, LPIK …) in one year.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    pctMilli: t.expose('pctMilli', { type: 'PctMilli', description: 'Change: 6000 = 6 %.' }),
    name: t.exposeString('name', { nullable: true, description: 'Name of the index.' }),
    published: t.exposeString('published', { nullable: true, description: 'Which publication it is taken from.' }),
    outcome: t.exposeBoolean('outcome', { nullable: true, description: 'Whether it is outcome and no forecast.' }),
    source: t.exposeString('source', { nullable: true, description: 'Where it is stated.' }),
  }),
});

export const TargetType = builder.objectRef<Target & { readonly evaluation: EvaluationView }>('Target').implement({
  description: 'Kostnadsmål: cost target against an indexed base year.',
  fields: (t) => ({
    baseYear: t.exposeInt('baseYear', { description: 'Year of the lines that are the base.' }),
    baseUnits: t.field({
      type: [UnitRefType],
      description: 'Units whose external running cost, with everything below them, is the base.',
      resolve: ({ evaluation, baseUnitIds }) => baseUnitIds.map((id) => namedUnit(evaluation.nameOf, id)),
    }),
    index: t.field({
      type: [IndexYearType],
      description: 'The index year by year, multiplied.',
      resolve: ({ index }) => [...index],
    }),
    reductionPctMilli: t.expose('reductionPctMilli', {
      type: 'PctMilli',
      description: 'Reduction of the indexed base: 10000 = 10 %.',
    }),
    excludeAddOns: t.exposeBoolean('excludeAddOns', { description: 'Whether add-on services stand outside.' }),
  }),
});
