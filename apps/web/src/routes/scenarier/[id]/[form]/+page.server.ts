import { error, fail, redirect } from '@sveltejs/kit';
import {
  AddChangeDocument,
  ReplaceChangeDocument,
  type ScenarioOutcomeFragment,
  SetScenarioPropertiesDocument,
} from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import { changeForm } from '#lib/i18n/messages/change-form.ts';
import { scenario as scenarioTexts } from '#lib/i18n/messages/scenario.ts';
import { describeFields, describeRefusal } from '#lib/outcome/failed-write.ts';
import { parseChangeInput, parsePropertiesInput } from '#lib/scenario/change-form/ask-form-outlook.server.ts';
import { findForm } from '#lib/scenario/change-form/change-forms.ts';
import { readFilled } from '#lib/scenario/change-form/filled-form.ts';
import { type FormInput, inputOfForm } from '#lib/scenario/change-form/form-input.ts';
import { type FormPlace, loadForm, loadLists, showForm } from '#lib/scenario/change-form/form-page.server.ts';
import type { FormPage, SentChange } from '#lib/scenario/change-form/form-page.ts';
import { faultyField, refusedField } from '#lib/scenario/change-form/form-problems.ts';
import { idMaker } from '#lib/scenario/change-form/make-id.ts';
import { askTakenIds } from '#lib/scenario/change-form/taken-ids.server.ts';
import type { WantedWrite } from '#lib/scenario/conflict/ask-conflict.server.ts';
import { saveSeen } from '#lib/scenario/conflict/save-seen.server.ts';
import { textField } from '#lib/scenario/form-fields.ts';
import { readWrite, type ScenarioWrite } from '#lib/scenario/read-write.server.ts';
import { scenarioPath } from '#lib/scenario/scenario-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** The form of an address as far as the address fills it in, or as the change or property that it edits stands. */
export const load: PageServerLoad = async (event) => {
  const { scenario } = await event.parent();
  const form = findForm(event.params.form) ?? error(404);
  const firstDate = scenario.changes.map(({ effectiveDate }) => effectiveDate).sort()[0] ?? scenario.baselineDate;
  const replacing = event.url.searchParams.get('andra') || null;
  const place = { scenarioId: scenario.id, form, replacing, language: event.locals.language, firstDate };
  const [shown, lists] = await Promise.all([loadForm(event, place, event.url.searchParams), loadLists(event, place)]);
  const seen = { version: scenario.version, savedAt: scenario.updatedAt };
  const opened: FormPage = { seen, slug: form.slug, replacing, shown, lists };
  return { opened };
};

/** What the page gets back of a form that could not be read, beside the reason. */
const nothingShown: Omit<SentChange, 'failed'> = { problems: [], shown: null, replacing: null, conflict: null };

export const actions: Actions = {
  /** Saves the form, unless something is missing or refused: then it comes back as it was filled in. */
  save: async (event) => {
    const { language } = event.locals;
    const form = findForm(event.params.form) ?? error(404);
    const write = await readWrite(event);
    if (write === null) {
      const failed = describeFields([{ message: scenarioTexts[language].staleForm }], language);
      return fail<SentChange>(422, { ...nothingShown, failed });
    }
    const replacing = textField(write.form, 'andra') || null;
    const place = { scenarioId: event.params.id, form, replacing, language, firstDate: '' };
    if (form.about === 'property' && textField(write.form, 'rensa') !== '') {
      const sentence = changeForm[language].clear;
      const wanted: WantedWrite = { wanted: 'set', row: form.property, sentence };
      const cleared = await saveSeen(event, write, {
        write: wanted,
        store: (variables) => save(event, place, { variables, input: { [form.property]: null } }),
      });
      if (cleared.kind === 'done') redirect(303, scenarioPath(place.scenarioId));
      const failed = describeRefusal(cleared.outcome, language);
      return fail<SentChange>(422, { ...nothingShown, failed, replacing, conflict: cleared.conflict });
    }
    const shown = await showForm(event, place, readFilled(form, write.form, ''));
    const { filled, outlook } = shown;
    const makeId = idMaker(await askTakenIds(event, place));
    const read = inputOfForm(form, filled, { texts: changeForm[language], makeId, withPlaceholders: false });
    const problems = [
      ...read.problems,
      ...(outlook.refusal ? [refusedField(form, filled, outlook.refusal)] : []),
      ...outlook.faults.map((fault) => faultyField(form, filled, fault)),
    ];
    if (problems.length > 0) {
      const listed = problems.map(({ message, field }) => ({ message, href: `#${field}` }));
      return fail<SentChange>(422, {
        failed: describeFields(listed, language),
        problems,
        shown,
        replacing,
        conflict: null,
      });
    }
    const saved = await saveSeen(event, write, {
      write: wantedOf(place, outlook.sentence ?? changeForm[language][form.title]),
      store: (variables, choice) => {
        const target = choice === 'both' ? { ...place, replacing: null } : place;
        return save(event, target, { variables, input: read.input });
      },
    });
    if (saved.kind === 'done') redirect(303, scenarioPath(place.scenarioId));
    const { conflict } = saved;
    const failed = describeRefusal(saved.outcome, language);
    return fail<SentChange>(conflict ? 409 : 422, { failed, problems: [], shown, replacing, conflict });
  },
};

/** What the author wants with which row, for the case that another has stored meanwhile. */
function wantedOf({ form, replacing }: FormPlace, sentence: string): WantedWrite {
  if (form.about === 'property') return { wanted: 'set', row: form.property, sentence };
  return { wanted: replacing === null ? 'add' : 'replace', row: replacing, sentence };
}

/** Adds the change, puts it in place of the one that is edited, or sets the property. */
async function save(
  asker: Asker,
  { form, replacing }: FormPlace,
  { variables, input }: { readonly variables: ScenarioWrite['variables']; readonly input: FormInput['input'] },
): Promise<ScenarioOutcomeFragment> {
  if (form.about === 'property') {
    const properties = parsePropertiesInput(input);
    return (await ask(asker, SetScenarioPropertiesDocument, { ...variables, properties })).setScenarioProperties;
  }
  const change = parseChangeInput(form.type, input);
  if (replacing === null) return (await ask(asker, AddChangeDocument, { ...variables, change })).addChange;
  return (await ask(asker, ReplaceChangeDocument, { ...variables, changeId: replacing, change })).replaceChange;
}
