import type { Language, Replay } from '@samorg/domain';
import { changeSentence, listInWords, stateMet } from '@samorg/domain';
import type { ScenarioProperty } from '@samorg/exchange';
import type { OrganisationStep } from '../step/organisation-step.ts';
import type { ScenarioStep } from '../step/scenario-step.ts';

type ScenarioChangeKind = Extract<ScenarioStep, { readonly change: unknown }>['kind'];

type Told<Kind extends string> = Readonly<Record<Kind, Readonly<Record<Language, string>>>>;

const organisationWords: Told<Exclude<OrganisationStep['kind'], 'begin' | 'correctUnit' | 'applyScenario'>> = {
  load: { sv: 'inläst fil', en: 'file loaded' },
  undo: { sv: 'ett steg ångrat', en: 'a step undone' },
  redo: { sv: 'ett steg gjort om', en: 'a step redone' },
  other: { sv: 'en ändring', en: 'a change' },
};

const scenarioWords: Told<Exclude<ScenarioStep['kind'], ScenarioChangeKind | 'setProperties' | 'restore'>> = {
  create: { sv: 'nytt scenario', en: 'new scenario' },
  import: { sv: 'inläst scenario', en: 'scenario imported' },
  openExample: { sv: 'öppnat exempel', en: 'example opened' },
  reorderChanges: { sv: 'ändrad ordning', en: 'changes reordered' },
  adoptProposedAdjustments: { sv: 'föreslagen teknisk reglering', en: 'proposed technical adjustment' },
  rebase: { sv: 'nytt utgångsläge', en: 'new baseline' },
  undo: { sv: 'ett steg ångrat', en: 'a step undone' },
  redo: { sv: 'ett steg gjort om', en: 'a step redone' },
  other: { sv: 'en ändring', en: 'a change' },
};

/** What stands before the sentence of the change. */
const changeWords: Told<ScenarioChangeKind> = {
  addChange: { sv: '', en: '' },
  replaceChange: { sv: 'omarbetad', en: 'revised' },
  removeChange: { sv: 'borttagen', en: 'removed' },
};

const propertyWords: Told<ScenarioProperty> = {
  toleranceOre: { sv: 'tolerans', en: 'tolerance' },
  partYearFactors: { sv: 'delårsfaktorer', en: 'part-year factors' },
  participation: { sv: 'deltagande', en: 'participation' },
  target: { sv: 'kostnadsmål', en: 'cost target' },
};

/** What a step did to an organisation, in a few words that can follow "Ångra:". */
export function organisationStepSentence(step: OrganisationStep, language: Language): string {
  const isSwedish = language === 'sv';
  switch (step.kind) {
    case 'begin':
      return isSwedish ? `${step.name} påbörjad` : `${step.name} begun`;
    case 'correctUnit':
      return isSwedish ? `rättelse av ${step.name}` : `correction of ${step.name}`;
    case 'applyScenario':
      return isSwedish ? `${step.name} verkställt` : `${step.name} carried out`;
    default:
      return organisationWords[step.kind][language];
  }
}

/** What a step did to a scenario, in words that can follow "Ångra:". A change is told in the state that it meets. */
export function scenarioStepSentence(step: ScenarioStep, replay: Replay, language: Language): string {
  if (step.kind === 'setProperties') {
    const what = listInWords(
      step.properties.map((name) => propertyWords[name][language]),
      language,
    );
    return language === 'sv' ? `ändring av ${what}` : `change of ${what}`;
  }
  if (step.kind === 'restore') {
    return language === 'sv' ? `återgång till version ${step.version}` : `return to version ${step.version}`;
  }
  if (!('change' in step)) return scenarioWords[step.kind][language];
  const at = replay.steps.findIndex(({ change }) => change.id === step.change.id);
  const organisation = at === -1 ? replay.after : stateMet(replay, at);
  const sentence = changeSentence(step.change, { organisation, language, withDate: false }).replace(/\.$/, '');
  const word = changeWords[step.kind][language];
  return word === '' ? sentence : `${word}: ${sentence}`;
}
