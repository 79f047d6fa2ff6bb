import { describe, expect, it } from 'vitest';
import { changeForm } from '#lib/i18n/messages/change-form.ts';
import { scenario } from '#lib/i18n/messages/scenario.ts';
import { scenarioTabTexts } from '#lib/i18n/messages/scenario-tabs.ts';
import { menuGroups } from './change-form/menu-groups.ts';
import { scenarioCommands } from './scenario-commands.ts';
import { scenarioTabs } from './scenario-tabs.ts';
import type { ChosenUnit } from './workspace/selected-unit.svelte.ts';

const path = '/scenarier/x';

function commands(
  language: 'sv' | 'en',
  given: { selected?: ChosenUnit; undoStep?: string } = {},
): { done: string[]; all: ReturnType<typeof scenarioCommands> } {
  const done: string[] = [];
  const all = scenarioCommands(
    {
      path,
      tabs: scenarioTabs(path, scenarioTabTexts[language]),
      undoStep: given.undoStep ?? null,
      redoStep: null,
      selected: given.selected ?? null,
    },
    { scenario: scenario[language], forms: changeForm[language], share: 'Dela länk' },
    {
      goTo: (href) => done.push(`go ${href}`),
      openForm: (href) => done.push(`form ${href}`),
      step: (step) => done.push(step),
    },
  );
  return { done, all };
}

describe('scenarioCommands', () => {
  it.each(['sv', 'en'] as const)('names every line of the menu and every tab as they are named (%s)', (language) => {
    const names = commands(language).all.map(({ name }) => name);
    const menu = menuGroups.flatMap(({ entries }) => entries.map(({ title }) => changeForm[language][title]));
    const tabs = scenarioTabs(path, scenarioTabTexts[language]).map(({ label }) => label);
    expect(names).toEqual(expect.arrayContaining([...menu, ...tabs]));
    expect(new Set(commands(language).all.map(({ id }) => id)).size).toBe(names.length);
  });

  it('begins the move with the chosen unit, and says so', () => {
    const selected = { id: 'rh-it & co', name: 'IT', isNew: false };
    const { done, all } = commands('sv', { selected });
    const move = all.find(({ key }) => key === 'm');
    expect(move?.note).toBe('IT');
    move?.run();
    expect(done).toEqual(['form /scenarier/x/flytta?enhet=rh-it+%26+co']);
  });

  it('opens forms, goes to pages, and takes the step that it names', () => {
    const { done, all } = commands('sv', { undoStep: 'IT flyttas' });
    for (const id of ['ny-enhet', 'dela', 'verkstall', 'undo', 'redo']) all.find((one) => one.id === id)?.run();
    expect(done).toEqual([
      'form /scenarier/x/ny-enhet',
      'go /scenarier/x/dela',
      'go /scenarier/x/verkstall',
      'undo',
      'redo',
    ]);
    expect(all.filter(({ note }) => note !== undefined).map(({ id }) => id)).toEqual(['undo']);
  });
});
