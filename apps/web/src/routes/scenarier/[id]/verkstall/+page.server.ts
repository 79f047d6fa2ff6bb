import { error, fail, redirect } from '@sveltejs/kit';
import { ApplyPlanDocument, ApplyScenarioDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { scenario as texts } from '#lib/i18n/messages/scenario.ts';
import { describeFields, describeRefusal } from '#lib/outcome/failed-write.ts';
import { wholeNumberField } from '#lib/scenario/form-fields.ts';
import { readWrite } from '#lib/scenario/read-write.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What applying the scenario would do, before it is done. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { scenario } = await ask(event, ApplyPlanDocument, { id, language: event.locals.language });
  if (scenario === null) error(404);
  return { plan: scenario };
};

export const actions: Actions = {
  /** Makes the changes part of the organisation, all or none. */
  apply: async (event) => {
    const { language } = event.locals;
    const write = await readWrite(event);
    const revision = write && wholeNumberField(write.form, 'revision');
    if (write === null || revision === null) {
      return fail(422, { failed: describeFields([{ message: texts[language].staleForm }], language) });
    }
    const { applyScenario } = await ask(event, ApplyScenarioDocument, { ...write.variables, revision });
    if (applyScenario.__typename !== 'OrganisationSaved') {
      const status = applyScenario.__typename.endsWith('Conflict') ? 409 : 422;
      return fail(status, { failed: describeRefusal(applyScenario, language) });
    }
    redirect(303, `/organisation?${new URLSearchParams({ id: applyScenario.organisation.id })}`);
  },
};
