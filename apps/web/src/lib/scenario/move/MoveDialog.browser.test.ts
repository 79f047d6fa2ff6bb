import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import { branchRow, exampleOutlook, examplePreview } from './example-preview.ts';
import MoveDialog from './MoveDialog.svelte';
import { MoveDraft } from './move-draft.svelte.ts';
import type { MoveForm } from './move-form.ts';
import type { MovePreview } from './move-outlook.ts';
import type { MoveProblem } from './move-problems.ts';

const filled: MoveForm = { unitId: 'it', toParentId: 'kontoret', date: '2021-10-01', exceptions: [], policy: null };

type Options = {
  language?: 'sv' | 'en';
  form?: MoveForm;
  preview?: MovePreview;
  problems?: readonly MoveProblem[];
  answer?: (form: MoveForm) => Promise<MovePreview>;
};

beforeEach(async () => page.viewport(1280, 900));

function show(options: Options = {}): { draft: MoveDraft; asked: MoveForm[] } {
  const {
    language = 'sv',
    form = filled,
    preview = examplePreview(),
    problems = [],
    answer = async () => preview,
  } = options;
  const asked: MoveForm[] = [];
  const draft = new MoveDraft({ form, outlook: exampleOutlook(preview) }, async (latest) => {
    asked.push(latest);
    return exampleOutlook(await answer(latest));
  });
  render(MoveDialog, {
    props: {
      draft,
      find: async () => [{ id: 'arkivet', label: 'Arkivet', detail: 'Styrelsen' }],
      cancelHref: '#back',
      problems,
      busy: false,
    },
    context: languageContext(language),
  });
  return { draft, asked };
}

/** The preview after the switchboard was excepted: it stays, what is below it too. */
function withException(form: MoveForm): MovePreview {
  const excepted = form.exceptions.some(({ unitId }) => unitId === 'växeln');
  const fate = excepted ? 'stays' : 'goes';
  return examplePreview({
    sentence: excepted
      ? 'IT, utom Växeln, flyttas från Nämnden till Styrelsen.'
      : 'IT flyttas från Nämnden till Styrelsen.',
    subtree: [
      branchRow({ id: 'IT', depth: 0, fate: 'goes', place: 'Kontoret' }),
      branchRow({ id: 'Drift', depth: 1, fate: 'goes' }),
      branchRow(excepted ? { id: 'Växeln', depth: 1, fate, place: 'Service' } : { id: 'Växeln', depth: 1, fate }),
      branchRow({ id: 'Nattväxeln', depth: 2, fate }),
    ],
  });
}

test('writes the sentence live, and its slots lead to their fields', async () => {
  show();
  await expect
    .element(page.getByRole('heading', { level: 2, name: /^IT flyttas från Nämnden till Styrelsen/ }))
    .toBeVisible();
  await page.getByRole('link', { name: '1 oktober 2021' }).click();
  expect(document.activeElement?.id).toBe('datum');
});

test('has no default for internal trade, and says so until one is chosen', async () => {
  const { draft } = show({ problems: [{ message: 'Välj vad som händer.', field: 'handel' }] });
  for (const name of [/^Upphör/, /^Behålls/]) await expect.element(page.getByRole('radio', { name })).not.toBeChecked();
  await expect.element(page.getByText('Välj vad som händer.')).toBeVisible();
  await page.getByRole('radio', { name: /^Upphör/ }).click();
  expect(draft.form.policy).toBe('dissolve');
  await expect.element(page.getByText('Välj vad som händer.')).not.toBeInTheDocument();
});

test('excepts a unit with u: it stays with all below it, and gets an explicit parent', async () => {
  const { draft } = show({ answer: async (form) => withException(form) });
  const tick = page.getByRole('checkbox', { name: 'Utom Växeln' });
  await expect.element(tick).not.toBeChecked();
  tick.element().closest('input')?.focus();
  await userEvent.keyboard('u');
  await expect.element(tick).toBeChecked();
  expect(draft.form.exceptions).toEqual([{ unitId: 'växeln', parentId: null }]);
  await expect.element(page.getByRole('row', { name: /Nattväxeln.*stannar/ })).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'Ny överordnad för Växeln' })).toHaveValue('Service');
  await expect.element(page.getByRole('heading', { level: 2, name: /utom Växeln/ })).toBeVisible();
});

test('goes between the ticks with the arrows', async () => {
  show();
  page.getByRole('checkbox', { name: 'Utom Drift' }).element().closest('input')?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(page.getByRole('checkbox', { name: 'Utom Nattväxeln' })).toHaveFocus();
});

test('says a refusal at its field and keeps what is filled in', async () => {
  const refusal = { code: 'noChange', refs: ['it'], message: 'IT ligger redan där. Välj en annan plats.' };
  show({ preview: examplePreview({ refusal }) });
  const place = page.getByRole('combobox', { name: 'Ny plats' });
  await expect.element(place).toHaveAttribute('aria-invalid', 'true');
  await expect.element(place).toHaveValue('Kontoret');
  await expect.element(place).toHaveAccessibleDescription('IT ligger redan där. Välj en annan plats.');
});

test('keeps the last picture and what is filled in when there is no contact', async () => {
  const { draft } = show({ answer: async () => Promise.reject(new Error('no contact')) });
  await page.getByRole('radio', { name: /^Behålls/ }).click();
  await expect.element(page.getByText(/Ingen kontakt/)).toBeVisible();
  await expect.element(page.getByRole('radio', { name: /^Behålls/ })).toBeChecked();
  expect(draft.outlook.preview?.unit?.name).toBe('IT');
});

test('asks anew when another place is chosen', async () => {
  const { asked } = show();
  const place = page.getByRole('combobox', { name: 'Ny plats' });
  await place.fill('ark');
  await page.getByRole('option', { name: /Arkivet/ }).click();
  await expect.poll(() => asked.at(-1)?.toParentId).toBe('arkivet');
});

test('speaks English too', async () => {
  show({ language: 'en' });
  await expect.element(page.getByRole('radio', { name: /^Ends/ })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Add to the scenario/ })).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Except Växeln' })).toBeVisible();
});
