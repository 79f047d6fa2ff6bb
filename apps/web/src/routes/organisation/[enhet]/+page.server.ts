import { type Actions, fail, redirect } from '@sveltejs/kit';
import {
  CorrectUnitDocument,
  CreateScenarioDocument,
  UnitPageDocument,
  UnitPartsDocument,
} from '#generated/graphql.ts';
import { chooseActor } from '#lib/actor/choose-actor.server.ts';
import { ask } from '#lib/api/ask.server.ts';
import { organisation as texts } from '#lib/i18n/messages/organisation.ts';
import { correctionFrom } from '#lib/organisation/correction.ts';
import { aboutOrganisation, notFound } from '#lib/organisation/page-of-organisation.server.ts';
import { unitParts } from '#lib/organisation/part-pages.ts';
import { readTwoTimes, timeVariables } from '#lib/organisation/two-times.ts';
import { unitYears } from '#lib/organisation/unit-years.server.ts';
import { describeFields, describeRefusal } from '#lib/outcome/failed-write.ts';
import type { PageServerLoad } from './$types';

/** One unit on a day, as it is known now or was known. */
export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const { searchParams } = event.url;
  const times = readTwoTimes(searchParams);
  const variables = {
    organisationId: searchParams.get('org') ?? '',
    unitId: event.params.enhet,
    ...timeVariables(times),
  };
  const [{ organisation }, parts] = await Promise.all([
    ask(event, UnitPageDocument, {
      ...variables,
      childrenAfter: searchParams.get(unitParts.children),
      positionsAfter: searchParams.get(unitParts.positions),
      linesAfter: searchParams.get(unitParts.lines),
    }),
    ask(event, UnitPartsDocument, { ...variables, language }),
  ]);
  if (!organisation?.unit || !parts.organisation?.unit) notFound(times);
  const { unit, ...rest } = organisation;
  return {
    organisation: rest,
    unit,
    parts: parts.organisation.unit,
    years: await unitYears(event, variables, organisation.budgetYears),
    times,
    ...aboutOrganisation(organisation, times, unit.name),
  };
};

export const actions: Actions = {
  move: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const chosen = String(form.get('scenario') ?? '');
    if (chosen !== '') redirect(303, moveAddress(chosen, event.params.enhet ?? ''));
    const name = String(form.get('name') ?? '').trim();
    if (name === '') {
      return fail(400, {
        failed: describeFields([{ message: texts[language].nameProblem, href: '#scenario-name' }], language),
      });
    }
    if ((await chooseActor(event, form)) === null) redirect(303, namePage(event.url));
    const input = {
      organisationId: event.url.searchParams.get('org') ?? '',
      name,
      baselineDate: String(form.get('baselineDate')),
      budgetYear: Number(form.get('budgetYear')),
    };
    const { createScenario: outcome } = await ask(event, CreateScenarioDocument, { input, language });
    if (outcome.__typename !== 'ScenarioSaved') return fail(400, { failed: describeRefusal(outcome, language) });
    redirect(303, moveAddress(outcome.scenario.id, event.params.enhet ?? ''));
  },

  correct: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const correction = correctionFrom(form, event.params.enhet ?? '', language);
    if ('problems' in correction) return fail(400, { failed: describeFields(correction.problems, language) });
    if ((await chooseActor(event, form)) === null) redirect(303, namePage(event.url));
    const { correctUnit: outcome } = await ask(event, CorrectUnitDocument, {
      id: event.url.searchParams.get('org') ?? '',
      revision: Number(form.get('revision')),
      input: correction.input,
      language,
    });
    if (outcome.__typename !== 'OrganisationSaved') return fail(409, { failed: describeRefusal(outcome, language) });
    return { saved: true };
  },
};

function moveAddress(scenarioId: string, unitId: string): string {
  return `/scenarier/${encodeURIComponent(scenarioId)}/flytta?${new URLSearchParams({ enhet: unitId })}`;
}

function namePage(url: URL): string {
  const org = url.searchParams.get('org') ?? '';
  return `/namn?${new URLSearchParams({ till: `${url.pathname}?${new URLSearchParams({ org })}` })}`;
}
