import { type Actions, fail, redirect } from '@sveltejs/kit';
import { CreateScenarioDocument, ImportScenarioDocument, ScenarioListDocument } from '#generated/graphql.ts';
import { chooseActor } from '#lib/actor/choose-actor.server.ts';
import { ask } from '#lib/api/ask.server.ts';
import { newestFirst } from '#lib/api/newest-first.ts';
import { scenarioList as texts } from '#lib/i18n/messages/scenario-list.ts';
import { describeFailure, describeFields, describeRefusal } from '#lib/outcome/failed-write.ts';
import { readNewScenario } from '#lib/scenario-list/new-scenario.ts';
import type { PageServerLoad } from './$types';

const largestFileBytes = 1_000_000;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const organisationId = event.url.searchParams.get('organisation');
  const after = event.url.searchParams.get('efter');
  const { scenarios, organisations } = await ask(event, ScenarioListDocument, {
    organisationId: null,
    after,
    language,
  });
  const newest = newestFirst(organisations.items);
  return {
    scenarios: { ...scenarios, items: newestFirst(scenarios.items) },
    organisations: newest,
    chosenOrganisation: organisationId ?? newest[0]?.id ?? '',
  };
};

export const actions: Actions = {
  create: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const read = readNewScenario(form, language);
    if (read.problems.length > 0) {
      return fail(400, { typed: read.typed, failed: describeFields(read.problems, language) });
    }
    if ((await chooseActor(event, form)) === null) redirect(303, '/namn?till=/scenarier');
    const { createScenario: outcome } = await ask(event, CreateScenarioDocument, { input: read.input, language });
    if (outcome.__typename !== 'ScenarioSaved') {
      return fail(400, { typed: read.typed, failed: describeRefusal(outcome, language) });
    }
    redirect(303, `/scenarier/${encodeURIComponent(outcome.scenario.id)}`);
  },

  import: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const file = form.get('file');
    const isMissing = !(file instanceof File) || file.size === 0;
    if (isMissing || file.size > largestFileBytes) {
      const message = isMissing ? texts[language].fileProblem : texts[language].fileLarge;
      return fail(400, { failed: describeFields([{ message, href: '#scenario-file' }], language) });
    }
    if ((await chooseActor(event, form)) === null) redirect(303, '/namn?till=/scenarier');
    const { importScenario: outcome } = await ask(event, ImportScenarioDocument, { file: await file.text(), language });
    if (outcome.__typename !== 'ScenarioSaved') return fail(400, { failed: describeFailure(outcome, language) });
    redirect(303, `/scenarier/${encodeURIComponent(outcome.scenario.id)}`);
  },
};
