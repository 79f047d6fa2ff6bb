import { type Actions, error, fail, redirect } from '@sveltejs/kit';
import {
  NewestOrganisationDocument,
  OrganisationPageDocument,
  RedoOrganisationDocument,
  UndoOrganisationDocument,
  UnitSearchDocument,
} from '#generated/graphql.ts';
import { chooseActor } from '#lib/actor/choose-actor.server.ts';
import { ask } from '#lib/api/ask.server.ts';
import { newestFirst } from '#lib/api/newest-first.ts';
import { parseDate } from '#lib/format/date.ts';
import { organisation as texts } from '#lib/i18n/messages/organisation.ts';
import { describeRefusal } from '#lib/outcome/failed-write.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const { language } = event.locals;
  const id = searchParams.get('id');
  if (!id) {
    const [newest] = newestFirst((await ask(event, NewestOrganisationDocument)).organisations.items);
    redirect(307, newest ? `/organisation?${new URLSearchParams({ id: newest.id })}` : '/');
  }
  const asOf = parseDate(searchParams.get('date'));
  const { organisation } = await ask(event, OrganisationPageDocument, { id, asOf, language });
  if (!organisation) error(404, 'No such organisation');
  const sought = searchParams.get('sok')?.trim() ?? '';
  const hits =
    sought === '' ? null : (await ask(event, UnitSearchDocument, { id, text: sought, asOf })).organisation?.search;
  return {
    organisation,
    sought,
    hits: hits ?? null,
    focusId: searchParams.get('enhet'),
    form: searchParams.get('form') === 'lista' ? ('list' as const) : ('tree' as const),
    crumbs: [{ label: texts[language].organisation }],
    about: { organisationId: organisation.id, name: organisation.name, isExample: organisation.isExample },
  };
};

export const actions: Actions = {
  step: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const variables = { id: String(form.get('id')), revision: Number(form.get('revision')), language };
    if ((await chooseActor(event, form)) === null) redirect(303, namePage(event.url));
    const outcome =
      form.get('direction') === 'redo'
        ? (await ask(event, RedoOrganisationDocument, variables)).redoOrganisation
        : (await ask(event, UndoOrganisationDocument, variables)).undoOrganisation;
    if (outcome.__typename !== 'OrganisationSaved') return fail(409, { failed: describeRefusal(outcome, language) });
    return { saved: true };
  },
};

function namePage(url: URL): string {
  const back = new URLSearchParams(url.search);
  back.delete('/step');
  return `/namn?${new URLSearchParams({ till: `${url.pathname}?${back}` })}`;
}
