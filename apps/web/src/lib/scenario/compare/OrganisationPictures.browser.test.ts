import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { exampleTree } from '#lib/chart/example-tree.ts';
import { CommandList } from '#lib/commands/command-list.svelte.ts';
import { languageContext } from '#lib/i18n/context.ts';
import type { Picture } from './compare-state.ts';
import OrganisationPictures from './OrganisationPictures.svelte';

beforeEach(async () => {
  await page.viewport(1400, 900);
  vi.restoreAllMocks();
});

/** What has been animated since: the key of the box and what of it. */
function watchMotion(reduced: boolean): { readonly key: string | undefined; readonly what: string }[] {
  const seen: { key: string | undefined; what: string }[] = [];
  vi.spyOn(HTMLElement.prototype, 'animate').mockImplementation(function (this: HTMLElement, frames) {
    const first = Array.isArray(frames) ? frames[0] : frames;
    seen.push({ key: this.dataset.key, what: Object.keys(first ?? {}).filter((name) => name !== 'offset')[0] ?? '' });
    return new Animation();
  });
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(new EventTarget(), {
      matches: reduced && query.includes('reduce'),
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }),
  );
  return seen;
}

/** The section as the page shows it: going to an address changes the picture. Gives the keys of its commands. */
async function show(picture: Picture): Promise<{ press: (key: string) => void; went: string[] }> {
  const commandList = new CommandList();
  const went: string[] = [];
  const props = (now: Picture) => ({
    tree: exampleTree,
    picture: now,
    pictureHref: (next: Picture) => `?vy=${next}`,
    openHref: () => '#',
    go: async (href: string) => {
      went.push(href);
      const [, next] = href.split('=');
      const views = ['pair', 'before', 'after', 'changes'] as const;
      await screen.rerender(props(views.find((view) => view === next) ?? 'pair'));
    },
  });
  const screen = await render(OrganisationPictures, {
    props: props(picture),
    context: new Map<string, unknown>([...languageContext('sv'), ['samorg-commands', commandList]]),
  });
  const press = (key: string): void =>
    commandList
      .all()
      .find((command) => command.key === key)
      ?.run();
  return { press, went };
}

test('1, 2 and 3 show one large picture each, in the place of the pair', async () => {
  const { press, went } = await show('pair');
  expect(page.getByRole('tree').elements()).toHaveLength(2);
  for (const [key, name] of [
    ['1', 'Före'],
    ['2', 'Efter'],
    ['3', 'Ändringar'],
  ] as const) {
    press(key);
    await expect.element(page.getByRole('tree', { name })).toBeVisible();
    expect(page.getByRole('tree').elements()).toHaveLength(1);
  }
  expect(went).toEqual(['?vy=before', '?vy=after', '?vy=changes']);
});

test('boxes move along their links when the reader goes from before to after and back, and not by themselves', async () => {
  const seen = watchMotion(false);
  const { press } = await show('before');
  expect(seen).toEqual([]);
  press('2');
  await expect
    .poll(() => seen.filter(({ what }) => what === 'transform').map(({ key }) => key))
    .toEqual(['it', 'drift', 'växeln']);
  seen.length = 0;
  press('1');
  await expect
    .poll(() => seen.filter(({ what }) => what === 'transform').map(({ key }) => key))
    .toEqual(['it gammal', 'växeln gammal']);
  seen.length = 0;
  press('3');
  await expect.element(page.getByRole('tree', { name: 'Ändringar' })).toBeVisible();
  expect(seen).toEqual([]);
});

test('the move can be shown again', async () => {
  const seen = watchMotion(false);
  await show('after');
  await page.getByRole('button', { name: 'Visa flytten igen' }).click();
  expect(seen.some(({ key, what }) => key === 'it' && what === 'transform')).toBe(true);
});

test('with reduced motion nothing moves: what has moved is outlined', async () => {
  const seen = watchMotion(true);
  const { press } = await show('before');
  press('2');
  await expect
    .poll(() => seen)
    .toEqual([
      { key: 'it', what: 'outline' },
      { key: 'drift', what: 'outline' },
      { key: 'växeln', what: 'outline' },
    ]);
});
