import type { scenarioTabTexts } from '#lib/i18n/messages/scenario-tabs.ts';

/** A page of a scenario, as its tabs name it. */
export type ScenarioTab = { readonly href: string; readonly label: string };

/** The pages of the scenario whose workspace is at `path`, in the order of the tabs. */
export function scenarioTabs(path: string, text: (typeof scenarioTabTexts)['sv']): readonly ScenarioTab[] {
  return [
    { href: path, label: text.model },
    { href: `${path}/ekonomi`, label: text.economy },
    { href: `${path}/jamfor`, label: text.compare },
    { href: `${path}/stabsfunktioner`, label: text.staffFunctions },
    { href: `${path}/handlingsplan`, label: text.actionPlan },
    { href: `${path}/dokument`, label: text.documents },
    { href: `${path}/historik`, label: text.history },
    { href: `${path}/utskrift`, label: text.print },
  ];
}
