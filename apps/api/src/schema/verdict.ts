import { builder } from './builder.ts';

export const VerdictEnum = builder.enumType('Verdict', {
  description: 'Utfall of the six conditions for a cost-neutral reorganisation.',
  values: {
    neutral: { description: 'Cost-neutral as decided.' },
    neutralAfterAdjustment: { description: 'Cost-neutral once the computed technical adjustments are decided.' },
    notNeutral: { description: 'Some condition fails.' },
    undetermined: { description: 'Data is missing, so nothing can be said.' },
  },
});
