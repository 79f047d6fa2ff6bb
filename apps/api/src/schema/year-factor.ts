import type { YearFactor } from '@samorg/application';
import { yearFactorLabel } from '@samorg/application';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';

export const YearFactorType = builder.objectRef<YearFactor>('YearFactor').implement({
  description: 'Delårsfaktor: the share of a year, as it is counted (3 of 12 months, 78 of 365 days).',
  fields: (t) => ({
    numerator: t.exposeInt('numerator', { description: 'What is governed: months, or days.' }),
    denominator: t.exposeInt('denominator', { description: 'The whole year in the same measure.' }),
    label: t.string({
      args: languageArgument,
      description: 'The factor in words.',
      resolve: (factor, { language }) => yearFactorLabel(factor, language),
    }),
    isFullYear: t.boolean({
      description: 'Whether the whole year is governed.',
      resolve: (factor) => factor.numerator === factor.denominator,
    }),
  }),
});
