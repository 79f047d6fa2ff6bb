import type { Actions } from '@sveltejs/kit';
import { OrganisationHistoryDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { organisationHistoryTexts } from '#lib/i18n/messages/organisation-history.ts';
import { aboutOrganisation, chosenOrganisation, notFound } from '#lib/organisation/page-of-organisation.server.ts';
import { stepOrganisation } from '#lib/organisation/step-action.server.ts';
import { readTwoTimes, timeVariables } from '#lib/organisation/two-times.ts';
import type { PageServerLoad } from './$types';

/** What was done to an organisation. `?fore=12` shows what is older than revision 12. */
export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const id = await chosenOrganisation(event);
  const times = readTwoTimes(event.url.searchParams);
  const fore = event.url.searchParams.get('fore') ?? '';
  const before = /^[1-9]\d{0,8}$/.test(fore) ? Number(fore) : null;
  const { organisation } = await ask(event, OrganisationHistoryDocument, {
    id,
    ...timeVariables(times),
    before,
    language,
  });
  if (!organisation) notFound(times);
  return {
    organisation,
    times,
    before,
    ...aboutOrganisation(organisation, times, organisationHistoryTexts[language].title),
  };
};

export const actions: Actions = { step: stepOrganisation };
