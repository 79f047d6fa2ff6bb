import { OrganisationActionPlanDocument } from '#generated/graphql.ts';
import { readPlanFilter } from '#lib/action-plan/plan-filter.ts';
import { ask } from '#lib/api/ask.server.ts';
import { wholeList } from '#lib/api/whole-list.ts';
import { actionPlanTexts } from '#lib/i18n/messages/action-plan.ts';
import { aboutOrganisation, chosenOrganisation, notFound } from '#lib/organisation/page-of-organisation.server.ts';
import { readTwoTimes, timeVariables } from '#lib/organisation/two-times.ts';
import type { PageServerLoad } from './$types';

/** The action plan of an organisation on a day, as it is known now or was known. */
export const load: PageServerLoad = async (event) => {
  const id = await chosenOrganisation(event);
  const times = readTwoTimes(event.url.searchParams);
  const read = async (after: string | null) =>
    (await ask(event, OrganisationActionPlanDocument, { id, ...timeVariables(times), after })).organisation;
  const organisation = (await read(null)) ?? notFound(times);
  const { actionPlan } = organisation;
  const activities = await wholeList(
    actionPlan.activities,
    async (after) => (await read(after))?.actionPlan.activities,
  );
  return {
    organisation,
    plan: { activities, areas: actionPlan.areas, why: new Map<string, string>() },
    times,
    filter: readPlanFilter(event.url.searchParams),
    ...aboutOrganisation(organisation, times, actionPlanTexts[event.locals.language].title),
  };
};
