import type { CommandTexts } from '#lib/i18n/messages/commands.ts';
import type { Command } from './command.ts';

/** Texts of the parts that every page has, as far as commands are named by them. */
type SharedTexts = Readonly<
  Record<
    | 'organisations'
    | 'scenarios'
    | 'help'
    | 'accessibility'
    | 'changeActor'
    | 'swedish'
    | 'english'
    | 'themeSystem'
    | 'themeLight'
    | 'themeDark',
    string
  >
>;

/** How the page does what the commands ask for. */
type Means = {
  readonly goTo: (href: string) => void;
  /** Keeps a choice of language or appearance. */
  readonly choose: (name: 'language' | 'theme', value: string) => void;
  readonly print: () => void;
  readonly showPalette: () => void;
  readonly showShortcuts: () => void;
};

/** What can be done on every page. */
export function globalCommands(text: CommandTexts, shared: SharedTexts, means: Means): readonly Command[] {
  const pages = [
    { name: text.startPage, href: '/' },
    { name: shared.scenarios, href: '/scenarier' },
    { name: shared.organisations, href: '/organisationer' },
  ];
  const helpPages = [
    { name: shared.help, href: '/hjalp' },
    { name: shared.accessibility, href: '/tillganglighet' },
  ];
  const choices = [
    { name: text.languageIs(shared.swedish), of: 'language', value: 'sv' },
    { name: text.languageIs(shared.english), of: 'language', value: 'en' },
    { name: text.themeIs(shared.themeSystem), of: 'theme', value: 'system' },
    { name: text.themeIs(shared.themeLight), of: 'theme', value: 'light' },
    { name: text.themeIs(shared.themeDark), of: 'theme', value: 'dark' },
  ] as const;
  const pageOf =
    (group: 'pages' | 'help') =>
    ({ name, href }: { readonly name: string; readonly href: string }): Command => ({
      id: href,
      group,
      name,
      run: () => means.goTo(href),
    });
  return [
    ...pages.map(pageOf('pages')),
    { id: 'print', group: 'pages', name: text.printPage, keys: 'Ctrl P', run: means.print },
    ...choices.map(
      ({ name, of, value }): Command => ({
        id: `${of} ${value}`,
        group: 'settings',
        name,
        run: () => means.choose(of, value),
      }),
    ),
    { id: '/namn', group: 'settings', name: shared.changeActor, run: () => means.goTo('/namn') },
    { id: 'palette', group: 'help', name: text.palette, keys: 'Ctrl K', run: means.showPalette },
    { id: 'shortcuts', group: 'help', name: text.shortcuts, key: '?', run: means.showShortcuts },
    ...helpPages.map(pageOf('help')),
  ];
}
