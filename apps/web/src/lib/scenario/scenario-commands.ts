import type { Command } from '#lib/commands/command.ts';
import type { ChangeFormTexts } from '#lib/i18n/messages/change-form.ts';
import type { ScenarioTexts } from '#lib/i18n/messages/scenario.ts';
import { menuGroups } from './change-form/menu-groups.ts';
import type { ScenarioTab } from './scenario-tabs.ts';
import type { ChosenUnit } from './workspace/selected-unit.svelte.ts';

/** What the commands of a scenario need to know of it. */
type About = {
  readonly path: string;
  readonly tabs: readonly ScenarioTab[];
  /** The steps that can be taken back and brought again; null = none. */
  readonly undoStep: string | null;
  readonly redoStep: string | null;
  /** The unit that is chosen: a move begins with it. */
  readonly selected: ChosenUnit | null;
};

type Means = {
  readonly goTo: (href: string) => void;
  readonly openForm: (href: string) => void;
  readonly step: (step: 'undo' | 'redo') => void;
};

/** What can be done on every page of a scenario, named as the menu, the tabs and the buttons name it. */
export function scenarioCommands(
  { path, tabs, undoStep, redoStep, selected }: About,
  texts: { readonly scenario: ScenarioTexts; readonly forms: ChangeFormTexts; readonly share: string },
  { goTo, openForm, step }: Means,
): readonly Command[] {
  const entries = menuGroups.flatMap(({ entries: all }) => all);
  return [
    ...entries.map(({ slug, title, key }): Command => {
      const begins = key !== undefined && selected !== null;
      const href = begins ? `${path}/${slug}?${new URLSearchParams({ enhet: selected.id })}` : `${path}/${slug}`;
      return {
        id: slug,
        group: 'add',
        name: texts.forms[title],
        ...(key === undefined ? {} : { key }),
        ...(begins ? { note: selected.name } : {}),
        run: () => openForm(href),
      };
    }),
    stepCommand('undo', texts.scenario.undo, { name: undoStep, keys: 'Ctrl Z', step }),
    stepCommand('redo', texts.scenario.redo, { name: redoStep, keys: 'Ctrl Y', step }),
    { id: 'dela', group: 'scenario', name: texts.share, run: () => goTo(`${path}/dela`) },
    { id: 'verkstall', group: 'scenario', name: texts.scenario.apply, run: () => goTo(`${path}/verkstall`) },
    ...tabs.map(({ href, label }): Command => ({ id: href, group: 'pages', name: label, run: () => goTo(href) })),
  ];
}

/** Always there, so that its keys are listed; without a step it does nothing. */
function stepCommand(
  id: 'undo' | 'redo',
  word: string,
  { name, keys, step }: { readonly name: string | null; readonly keys: string; readonly step: Means['step'] },
): Command {
  return { id, group: 'scenario', name: word, ...(name === null ? {} : { note: name }), keys, run: () => step(id) };
}
