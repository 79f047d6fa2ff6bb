import { type Actions, fail, redirect } from '@sveltejs/kit';
import {
  BeginOrganisationDocument,
  OpenExampleDocument,
  ScenarioLineOfDocument,
  StartPageDocument,
} from '#generated/graphql.ts';
import { chooseActor } from '#lib/actor/choose-actor.server.ts';
import { ask } from '#lib/api/ask.server.ts';
import { newestFirst } from '#lib/api/newest-first.ts';
import { start } from '#lib/i18n/messages/start.ts';
import { loadJobs } from '#lib/load/load-jobs.server.ts';
import { loadOrganisation } from '#lib/organisation/load-organisation.server.ts';
import { describeFailure, describeFields, describeRefusal } from '#lib/outcome/failed-write.ts';
import type { PageServerLoad } from './$types';

/** How many of the newest the page lists; the rest stands on pages of its own. */
const listed = 5;

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const { examples, organisations, scenarios } = await ask(event, StartPageDocument, { language });
  const newest = newestFirst(scenarios.items).slice(0, listed);
  // Only those in sight are evaluated.
  const lines = await Promise.all(newest.map(({ id }) => ask(event, ScenarioLineOfDocument, { id, language })));
  return {
    examples,
    organisations: { total: organisations.total, items: newestFirst(organisations.items).slice(0, listed) },
    scenarios: { total: scenarios.total, items: lines.flatMap(({ scenario }) => scenario ?? []) },
    thisYear: new Date().getFullYear(),
    loads: event.locals.actor === null ? [] : loadJobs.of(event.locals.actor),
  };
};

export const actions: Actions = {
  example: async (event) => {
    const form = await event.request.formData();
    if ((await chooseActor(event, form)) === null) return actorMissing(event.locals);
    const { openExample } = await ask(event, OpenExampleDocument, { id: String(form.get('example')) });
    if (openExample.__typename === 'ActorMissing') return actorMissing(event.locals);
    const [scenario] = openExample.scenarios;
    redirect(303, scenario ? `/scenarier/${scenario.id}` : organisationAddress(openExample.organisation.id));
  },

  begin: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const legalEntityName = String(form.get('legalEntity') ?? '').trim();
    const budgetYear = Number(form.get('budgetYear'));
    const typed = { legalEntity: legalEntityName, budgetYear: String(form.get('budgetYear') ?? '') };
    const problems = [
      ...(legalEntityName === '' ? [{ message: start[language].legalEntityProblem, href: '#legal-entity' }] : []),
      ...(isYear(budgetYear) ? [] : [{ message: start[language].budgetYearProblem, href: '#budget-year' }]),
    ];
    if (problems.length > 0) return fail(400, { typed, failed: describeFields(problems, language) });
    if ((await chooseActor(event, form)) === null) return actorMissing(event.locals, typed);
    const answer = await ask(event, BeginOrganisationDocument, { input: { legalEntityName, budgetYear }, language });
    const outcome = answer.beginOrganisation;
    if (outcome.__typename !== 'OrganisationSaved')
      return fail(400, { typed, failed: describeRefusal(outcome, language) });
    redirect(303, organisationAddress(outcome.organisation.id));
  },

  load: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) {
      const problems = [{ message: start[language].fileProblem, href: '#file' }];
      return fail(400, { failed: describeFields(problems, language) });
    }
    if ((await chooseActor(event, form)) === null) return actorMissing(event.locals);
    const outcome = await loadOrganisation(event, file.stream());
    if (outcome.kind === 'failed') return fail(400, { failed: describeFailure(outcome.failed, language) });
    redirect(303, organisationAddress(outcome.organisationId));
  },
};

function actorMissing({ language }: App.Locals, typed?: { legalEntity: string; budgetYear: string }) {
  const failed = describeFields([{ message: start[language].actorProblem, href: '#actor' }], language);
  return fail(400, { failed, actorMissing: true, ...(typed ? { typed } : {}) });
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2200;
}

function organisationAddress(id: string): string {
  return `/organisation?${new URLSearchParams({ id })}`;
}
