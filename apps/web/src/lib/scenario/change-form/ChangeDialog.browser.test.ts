import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { languageContext } from '#lib/i18n/context.ts';
import { FormDraft } from '../dialog/form-draft.svelte.ts';
import ChangeDialog from './ChangeDialog.svelte';
import { findForm } from './change-forms.ts';
import { type FilledForm, filledMark, readFilled } from './filled-form.ts';
import type { FormDescription } from './form-description.ts';
import type { FormProblem } from './form-input.ts';
import type { FormOutlook } from './form-outlook.ts';

type Options = {
  slug: string;
  fields?: Readonly<Record<string, string>>;
  language?: 'sv' | 'en';
  outlook?: Partial<FormOutlook>;
  problems?: readonly FormProblem[];
  answer?: (filled: FilledForm) => Promise<Partial<FormOutlook>>;
  isEdit?: boolean;
};

const nothing: FormOutlook = {
  version: 1,
  now: { verdict: 'neutral', headline: 'Kostnadsneutral', reason: '' },
  sentence: null,
  refusal: null,
  faults: [],
  after: null,
  effect: null,
  isSkipped: false,
  staff: null,
  amountOre: null,
};

beforeEach(async () => page.viewport(1280, 900));

function show({ slug, fields = {}, language = 'sv', outlook = {}, problems = [], answer, isEdit = false }: Options): {
  draft: FormDraft<FilledForm, FormOutlook>;
  asked: FilledForm[];
} {
  const form = formOf(slug);
  const asked: FilledForm[] = [];
  const query = new URLSearchParams({ [filledMark]: '1', datum: '2021-10-01', ...fields });
  const start = { form: readFilled(form, query, ''), outlook: { ...nothing, ...outlook } };
  const draft = new FormDraft<FilledForm, FormOutlook>(start, async (filled) => {
    asked.push(filled);
    return { ...nothing, ...(answer ? await answer(filled) : outlook) };
  });
  render(ChangeDialog, {
    props: {
      form,
      draft,
      find: () => async () => [{ id: 'tele', label: 'Teleservice', detail: 'Regionservice' }],
      lists: {
        board: [
          { id: 'rs', label: 'Styrelsen' },
          { id: 'dn', label: 'Driftnämnden' },
        ],
      },
      names: { 'unit it': { id: 'it', label: 'IT', detail: 'Kontoret' } },
      cancelHref: '#back',
      problems,
      busy: false,
      isEdit,
    },
    context: languageContext(language),
  });
  return { draft, asked };
}

function formOf(slug: string): FormDescription {
  const form = findForm(slug);
  if (form === null) throw new Error(`no form ${slug}`);
  return form;
}

test('writes the sentence live; its words lead to their fields', async () => {
  show({ slug: 'avsluta', fields: { enhet: 'it' }, outlook: { sentence: 'IT avslutas den 1 oktober 2021.' } });
  await expect.element(page.getByRole('heading', { level: 2, name: /^IT avslutas den 1 oktober 2021/ })).toBeVisible();
  await page.getByRole('link', { name: 'IT', exact: true }).click();
  expect(document.activeElement?.id).toBe('enhet');
  await page.getByRole('link', { name: '1 oktober 2021' }).click();
  expect(document.activeElement?.id).toBe('datum');
});

test('tells what to do until there is a sentence, and writes what is not chosen as …', async () => {
  show({ slug: 'avsluta', answer: async () => ({ sentence: 'Teleservice slås samman med ”?” den 1 oktober 2021.' }) });
  await expect
    .element(page.getByRole('heading', { level: 2, name: 'Välj vilken enhet som ska avslutas.' }))
    .toBeVisible();
  await page.getByRole('combobox', { name: 'Enhet' }).fill('tele');
  await page.getByRole('option', { name: /^Teleservice/ }).click();
  await expect.element(page.getByRole('heading', { level: 2, name: /slås samman med …/ })).toBeVisible();
});

test('asks anew with what is chosen, and forgets it when something else is typed', async () => {
  const { asked } = show({ slug: 'avsluta' });
  const unit = page.getByRole('combobox', { name: 'Enhet' });
  await unit.fill('tele');
  await page.getByRole('option', { name: /^Teleservice/ }).click();
  await expect.poll(() => asked.at(-1)?.values.enhet).toBe('tele');
  await expect.element(page.getByText('Regionservice').last()).toBeVisible();
  await unit.fill('något annat');
  await expect.poll(() => asked.at(-1)?.values.enhet).toBe('');
});

test('says a refusal at its field, keeps what is filled in and shows no outcome', async () => {
  const refusal = { code: 'notEmpty', refs: ['it'], message: 'IT har tjänster kvar. Flytta dem först.' };
  show({ slug: 'avsluta', fields: { enhet: 'it' }, outlook: { refusal } });
  const unit = page.getByRole('combobox', { name: 'Enhet' });
  await expect.element(unit).toHaveAttribute('aria-invalid', 'true');
  await expect.element(unit).toHaveValue('IT');
  await expect.element(unit).toHaveAccessibleDescription(/IT har tjänster kvar\. Flytta dem först\./);
});

test('tells at once what cannot be read, and what is missing only once it was sent', async () => {
  show({ slug: 'andra-budget' });
  const amount = page.getByRole('textbox', { name: /^Belopp/ });
  await expect.element(amount).not.toHaveAttribute('aria-invalid');
  await amount.fill('tolv');
  await expect.element(amount).toHaveAccessibleDescription(/skriv ett belopp i kronor/);
  await amount.fill('−118,4 tkr');
  await expect.element(amount).not.toHaveAttribute('aria-invalid');
});

test('marks what was missing until it is filled in', async () => {
  show({ slug: 'andra-budget', problems: [{ field: 'belopp', message: 'Belopp, kronor: fyll i eller välj.' }] });
  const amount = page.getByRole('textbox', { name: /^Belopp/ });
  await expect.element(amount).toHaveAttribute('aria-invalid', 'true');
  await amount.fill('100');
  await expect.element(amount).not.toHaveAttribute('aria-invalid');
});

test('adds and takes away rows, keeps what stands in the others, and tells their sum', async () => {
  const { draft } = show({ slug: 'teknisk-reglering' });
  await page.getByLabelText('Nämnd rad 1').selectOptions('rs');
  await page.getByLabelText('Ändring, kronor rad 1').fill('500');
  await page.getByLabelText('Ändring, kronor rad 2').fill('-200');
  await expect.element(page.getByText(/Summa \+300/)).toBeVisible();
  await page.getByRole('button', { name: '+ Fler nämnder' }).click();
  await expect.element(page.getByLabelText('Nämnd rad 3')).toHaveFocus();
  await page.getByLabelText('Ändring, kronor rad 3').fill('-300');
  await expect.element(page.getByText(/Summa ±0/)).toBeVisible();
  await page.getByRole('button', { name: /^Ta bort rad 2/ }).click();
  expect(draft.form.rows.poster).toMatchObject([{ namnd: 'rs', belopp: '500' }, { belopp: '-300' }]);
  await expect.element(page.getByLabelText('Ändring, kronor rad 2')).toHaveValue('-300');
});

test('tells staff, money per board and what there is to watch, and the verdict with it', async () => {
  show({
    slug: 'avsluta',
    fields: { enhet: 'it' },
    outlook: {
      after: { verdict: 'notNeutral', headline: 'Inte kostnadsneutral', reason: 'Det saknas 1 tkr.' },
      staff: { headcount: 1, fteMilli: 500 },
      amountOre: 39_500_000,
      effect: {
        need: [{ id: 'rs', name: 'Styrelsen', changeOre: 39_500_000 }],
        funding: [],
        comes: ['Växeln är tom efter ändringen.'],
        goes: [],
        target: { missOre: 200_000 },
        refused: 1,
      },
    },
  });
  await expect.element(page.getByText('0,5 årsarbetare, 395 tkr')).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'Styrelsen +395' })).toBeVisible();
  await expect.element(page.getByText('Kostnadsmålet nås inte; det saknas')).toBeVisible();
  await expect.element(page.getByText('Växeln är tom efter ändringen.')).toBeVisible();
  await expect.element(page.getByText('1 annan ändring går inte längre att göra.')).toBeVisible();
  await expect.element(page.getByText('Inte kostnadsneutral')).toBeVisible();
});

test('keeps the last picture and what is filled in when there is no contact', async () => {
  show({ slug: 'byt-namn', fields: { enhet: 'it' }, answer: async () => Promise.reject(new Error('no contact')) });
  await page.getByLabelText('Nytt namn').fill('Digitalt');
  await expect.element(page.getByText(/Ingen kontakt/)).toBeVisible();
  await expect.element(page.getByLabelText('Nytt namn')).toHaveValue('Digitalt');
});

test('opens the basis when there is one, and says that an edited change is saved', async () => {
  show({ slug: 'avsluta', fields: { enhet: 'it', kalla: '§ 17' }, isEdit: true });
  await expect.element(page.getByLabelText(/^Källa/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Spara ändringen/ })).toBeVisible();
});

test('is walked with the keyboard in the order that it is read', async () => {
  show({ slug: 'byt-namn' });
  page.getByRole('combobox', { name: 'Enhet' }).element().closest('input')?.focus();
  await userEvent.tab();
  await expect.element(page.getByLabelText('Nytt namn')).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByLabelText('Gäller från')).toHaveFocus();
});

test('speaks English too', async () => {
  show({ slug: 'teknisk-reglering', language: 'en' });
  await expect.element(page.getByRole('button', { name: '+ More boards' })).toBeVisible();
  await expect.element(page.getByLabelText('Change, SEK row 1')).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Add to the scenario/ })).toBeVisible();
});
