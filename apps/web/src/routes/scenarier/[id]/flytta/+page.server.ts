import { error, fail, redirect } from '@sveltejs/kit';
import { AddChangeDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { move } from '#lib/i18n/messages/move.ts';
import { scenario as scenarioTexts } from '#lib/i18n/messages/scenario.ts';
import { describeFields, describeRefusal } from '#lib/outcome/failed-write.ts';
import { askOutlook } from '#lib/scenario/move/ask-outlook.server.ts';
import { matchTypedUnits } from '#lib/scenario/move/match-typed-units.server.ts';
import { readMoveForm, transferInput } from '#lib/scenario/move/move-form.ts';
import { missingFields, refusedField, withoutStrayExceptions } from '#lib/scenario/move/move-problems.ts';
import { readWrite } from '#lib/scenario/read-write.server.ts';
import { scenarioPath } from '#lib/scenario/scenario-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** The move dialog as far as its address fills it in. Typed names are looked up, for pages without JavaScript. */
export const load: PageServerLoad = async (event) => {
  const { scenario } = await event.parent();
  const fallbackDate = scenario.changes.map(({ effectiveDate }) => effectiveDate).sort()[0] ?? scenario.baselineDate;
  const question = { scenarioId: scenario.id, language: event.locals.language, fallbackDate };
  const typed = await matchTypedUnits(event, { ...question, fields: event.url.searchParams });
  const outlook = await askOutlook(event, { ...question, form: typed.form });
  if (outlook === null) error(404);
  const form = withoutStrayExceptions(typed.form, outlook.preview);
  const settled = form === typed.form ? outlook : await askOutlook(event, { ...question, form });
  if (settled === null) error(404);
  return { fallbackDate, draft: { form, outlook: settled }, unmatched: typed.unmatched };
};

export const actions: Actions = {
  /** Adds the move, unless something is missing or refused: then the dialog comes back as it was filled in. */
  add: async (event) => {
    const { language } = event.locals;
    const { id: scenarioId } = event.params;
    const write = await readWrite(event);
    if (write === null) {
      const failed = describeFields([{ message: scenarioTexts[language].staleForm }], language);
      return fail(422, { failed, problems: [], draft: null, conflict: false });
    }
    const form = readMoveForm(write.form, '');
    const outlook = await askOutlook(event, {
      scenarioId,
      form,
      language,
      fallbackDate: String(write.form.get('grunddatum')),
    });
    if (outlook === null) error(404);
    const refused = refusedField(form, outlook.preview);
    const problems = [...missingFields(form, outlook.preview, move[language]), ...(refused ? [refused] : [])];
    const draft = { form, outlook };
    if (problems.length > 0) {
      const listed = problems.map(({ message, field }) => ({ message, href: `#${field}` }));
      return fail(422, { failed: describeFields(listed, language), problems, draft, conflict: false });
    }
    const change = { transferUnit: transferInput(form) };
    const { addChange } = await ask(event, AddChangeDocument, { ...write.variables, change });
    if (addChange.__typename === 'ScenarioSaved') redirect(303, scenarioPath(scenarioId));
    const conflict = addChange.__typename === 'VersionConflict';
    return fail(conflict ? 409 : 422, { failed: describeRefusal(addChange, language), problems: [], draft, conflict });
  },
};
