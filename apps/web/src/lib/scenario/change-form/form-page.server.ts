import { error } from '@sveltejs/kit';
import type { Asker } from '#lib/api/ask.server.ts';
import type { ComboboxOption } from '#lib/combobox/option.ts';
import type { Language } from '#lib/i18n/language.ts';
import { askScenarioFile, askStoredChange } from '../ask-stored-change.server.ts';
import type { UnmatchedName } from '../dialog/unmatched-name.ts';
import { askChoices } from './ask-choices.server.ts';
import { askFormOutlook } from './ask-form-outlook.server.ts';
import { fieldsOf } from './change-forms.ts';
import { type FilledForm, filledMark, readFilled } from './filled-form.ts';
import type { FormDescription } from './form-description.ts';
import { formOfDocument, formOfProperty } from './form-of-change.ts';
import type { FormOutlook } from './form-outlook.ts';
import { matchTyped, namesOfChosen } from './match-typed.server.ts';

/** Where a form is filled in. */
export type FormPlace = {
  readonly scenarioId: string;
  readonly form: FormDescription;
  /** Id of the change that is edited; null for a new one. */
  readonly replacing: string | null;
  readonly language: Language;
  /** The date that a new change has to begin with. */
  readonly firstDate: string;
};

/** A form with everything that it shows. */
export type ShownForm = {
  readonly filled: FilledForm;
  readonly outlook: FormOutlook;
  /** Names of what is chosen, by kind and id. */
  readonly names: Readonly<Record<string, ComboboxOption>>;
  readonly unmatched: readonly UnmatchedName[];
};

/** Options of short lists, by kind. */
export type FormLists = Readonly<Record<string, readonly ComboboxOption[]>>;

const mostListed = 200;

/** The form as its address says, or as the change or property that it edits stands in the scenario. */
export async function loadForm(asker: Asker, place: FormPlace, query: URLSearchParams): Promise<ShownForm> {
  const stored = query.has(filledMark) ? null : await storedForm(asker, place);
  return showForm(asker, place, stored ?? readFilled(place.form, query, place.firstDate));
}

/** A filled-in form with what it would do, and the names of what is chosen. */
export async function showForm(asker: Asker, place: FormPlace, read: FilledForm): Promise<ShownForm> {
  const { filled, unmatched } = await matchTyped(asker, { ...place, filled: read });
  const [outlook, names] = await Promise.all([
    askFormOutlook(asker, { ...place, filled }),
    namesOfChosen(asker, { ...place, filled }),
  ]);
  return outlook === null ? error(404) : { filled, outlook, names, unmatched };
}

/** The short lists that a form lets one choose from. */
export async function loadLists(asker: Asker, { form, ...place }: FormPlace): Promise<FormLists> {
  const columns = fieldsOf(form).flatMap((field) => (field.kind === 'rows' ? field.columns : [field]));
  const kinds = [...new Set(columns.flatMap((field) => (field.kind === 'list' ? [field.of] : [])))];
  const lists = await Promise.all(
    kinds.map(async (kind) => [kind, await askChoices(asker, { ...place, kind, first: mostListed })] as const),
  );
  return Object.fromEntries(lists);
}

/** What is edited as a form; null for a new change. A change that is not there, or of another kind, is not found. */
async function storedForm(asker: Asker, { scenarioId, form, replacing }: FormPlace): Promise<FilledForm | null> {
  if (form.about === 'property') return formOfProperty(form, await askScenarioFile(asker, scenarioId));
  if (replacing === null) return null;
  const change = await askStoredChange(asker, { scenarioId, changeId: replacing, type: form.type });
  return change === null ? error(404) : formOfDocument(form, change);
}
