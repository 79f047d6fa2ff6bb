import { defineTexts } from '../catalogue.ts';

/** Names of the pages of a scenario. */
export const scenarioTabTexts = defineTexts({
  sv: {
    label: 'Scenario',
    model: 'Modell',
    economy: 'Ekonomi',
    compare: 'Jämför',
    staffFunctions: 'Stabsfunktioner',
    actionPlan: 'Handlingsplan',
    documents: 'Dokument',
    history: 'Historik',
    print: 'Utskrift',
  },
  en: {
    label: 'Scenario',
    model: 'Model',
    economy: 'Economy',
    compare: 'Compare',
    staffFunctions: 'Staff functions',
    actionPlan: 'Action plan',
    documents: 'Documents',
    history: 'History',
    print: 'Print',
  },
});
