import { defineTexts } from '../catalogue.ts';

/** The general words of each verdict, where the API gives no headline of its own. */
export const verdict = defineTexts({
  sv: {
    neutral: 'Kostnadsneutral',
    neutralAfterAdjustment: 'Kostnadsneutral efter tekniska regleringar',
    notNeutral: 'Inte kostnadsneutral',
    undetermined: 'Går inte att avgöra',
    refused: 'Kan inte genomföras',
  },
  en: {
    neutral: 'Cost-neutral',
    neutralAfterAdjustment: 'Cost-neutral after technical adjustments',
    notNeutral: 'Not cost-neutral',
    undetermined: 'Cannot be determined',
    refused: 'Cannot be carried out',
  },
});
