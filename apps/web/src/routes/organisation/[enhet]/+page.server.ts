import { type Actions, error, fail, redirect } from '@sveltejs/kit';
import { CorrectUnitDocument, CreateScenarioDocument, UnitPageDocument } from '#generated/graphql.ts';
import { chooseActor } from '#lib/actor/choose-actor.server.ts';
import { ask } from '#lib/api/ask.server.ts';
import { parseDate } from '#lib/format/date.ts';
import { organisation as texts } from '#lib/i18n/messages/organisation.ts';
import { correctionFrom } from '#lib/organisation/correction.ts';
import { unitParts } from '#lib/organisation/part-pages.ts';
import { describeFields, describeRefusal } from '#lib/outcome/failed-write.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const { searchParams } = event.url;
  const organisationId = searchParams.get('org') ?? '';
  const asOf = parseDate(searchParams.get('date'));
  const { organisation } = await ask(event, UnitPageDocument, {
    organisationId,
    unitId: event.params.enhet,
    asOf,
    language,
    childrenAfter: searchParams.get(unitParts.children),
    positionsAfter: searchParams.get(unitParts.positions),
    linesAfter: searchParams.get(unitParts.lines),
  });
  if (!organisation?.unit) error(404, 'No such unit');
  const { unit, ...rest } = organisation;
  const home = `/organisation?${new URLSearchParams({ id: organisation.id, date: organisation.asOf })}`;
  return {
    organisation: rest,
    unit,
    home,
    crumbs: [{ label: organisation.name, href: home }],
    about: { organisationId: organisation.id, name: organisation.name, isExample: organisation.isExample },
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
