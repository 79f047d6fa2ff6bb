import type { PartYearFactor } from '@samorg/domain';
import { builder } from './builder.ts';

export const PartYearFactorType = builder.objectRef<PartYearFactor>('PartYearFactor').implement({
  description: 'Delårsfaktor: the share of its year that an effective date governs, in place of the reckoned one.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'The effective date.' }),
    numerator: t.exposeInt('numerator', { description: 'Numerator, from 0.' }),
    denominator: t.exposeInt('denominator', { description: 'Denominator, at least 1; the factor is at most 1.' }),
  }),
});
