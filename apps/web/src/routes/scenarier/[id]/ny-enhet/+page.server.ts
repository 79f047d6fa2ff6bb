import { fail, redirect } from '@sveltejs/kit';
import { AddChangeDocument, type UnitKind } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { move } from '#lib/i18n/messages/move.ts';
import { scenario as scenarioTexts } from '#lib/i18n/messages/scenario.ts';
import { describeFields, describeRefusal } from '#lib/outcome/failed-write.ts';
import { askUnits } from '#lib/scenario/ask-units.server.ts';
import { textField } from '#lib/scenario/form-fields.ts';
import { isDate } from '#lib/scenario/move/move-form.ts';
import { unitKinds } from '#lib/scenario/new-unit/unit-kinds.ts';
import { readWrite } from '#lib/scenario/read-write.server.ts';
import { scenarioPath } from '#lib/scenario/scenario-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** The form of a new unit, with the date of the scenario's first change. */
export const load: PageServerLoad = async (event) => {
  const { scenario } = await event.parent();
  const date = scenario.changes.map(({ effectiveDate }) => effectiveDate).sort()[0] ?? scenario.baselineDate;
  return { date };
};

export const actions: Actions = {
  /** Adds the new unit to the scenario. */
  add: async (event) => {
    const { language } = event.locals;
    const { id: scenarioId } = event.params;
    const text = move[language];
    const write = await readWrite(event);
    if (write === null)
      return fail(422, {
        failed: describeFields([{ message: scenarioTexts[language].staleForm }], language),
        typed: null,
      });
    const { form } = write;
    const typed = {
      name: textField(form, 'namn').trim(),
      kind: textField(form, 'slag'),
      date: textField(form, 'datum'),
      parentText: textField(form, 'under-text').trim(),
      parentId: textField(form, 'under'),
    };
    const kind = unitKinds.find((one) => one === typed.kind);
    const options =
      typed.parentId === '' ? await askUnits(event, { scenarioId, text: typed.parentText, language }) : [];
    const named = options.filter(({ label }) => label.toLowerCase() === typed.parentText.toLowerCase());
    const only = named.length === 1 ? named[0] : options.length === 1 ? options[0] : undefined;
    const parentId = typed.parentId || only?.id || null;
    const problems = [
      ...(typed.name === '' ? [{ message: text.missingName, href: '#namn' }] : []),
      ...(kind === undefined ? [{ message: text.missingKind, href: '#slag' }] : []),
      ...(typed.parentText !== '' && parentId === null
        ? [{ message: text.noUnit(typed.parentText), href: '#under' }]
        : []),
      ...(isDate(typed.date) ? [] : [{ message: text.missingDate, href: '#datum' }]),
    ];
    if (problems.length > 0 || kind === undefined)
      return fail(422, { failed: describeFields(problems, language), typed });
    const createUnit: { name: string; kind: UnitKind; parentId: string | null; effectiveDate: string } = {
      name: typed.name,
      kind,
      parentId,
      effectiveDate: typed.date,
    };
    const { addChange } = await ask(event, AddChangeDocument, { ...write.variables, change: { createUnit } });
    if (addChange.__typename === 'ScenarioSaved') redirect(303, scenarioPath(scenarioId));
    const status = addChange.__typename === 'VersionConflict' ? 409 : 422;
    return fail(status, { failed: describeRefusal(addChange, language), typed });
  },
};
