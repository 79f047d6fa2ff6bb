import { OrganisationStaffFunctionsDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { staffFunctionTexts } from '#lib/i18n/messages/staff-function.ts';
import { aboutOrganisation, chosenOrganisation, notFound } from '#lib/organisation/page-of-organisation.server.ts';
import { readTwoTimes, timeVariables } from '#lib/organisation/two-times.ts';
import { wholeMatrix } from '#lib/staff-function/load-matrix.server.ts';
import { readMatrixState } from '#lib/staff-function/matrix-state.ts';
import type { PageServerLoad } from './$types';

/** Staff functions of an organisation on a day, as it is known now or was known. */
export const load: PageServerLoad = async (event) => {
  const id = await chosenOrganisation(event);
  const times = readTwoTimes(event.url.searchParams);
  const read = async (after: string | null) =>
    (await ask(event, OrganisationStaffFunctionsDocument, { id, ...timeVariables(times), after })).organisation;
  const organisation = (await read(null)) ?? notFound(times);
  const matrix = await wholeMatrix(
    organisation.staffFunctionMatrix,
    async (after) => (await read(after))?.staffFunctionMatrix ?? null,
  );
  return {
    organisation,
    matrix,
    times,
    shown: readMatrixState(event.url.searchParams),
    ...aboutOrganisation(organisation, times, staffFunctionTexts[event.locals.language].title),
  };
};
