import type { Actions } from '@sveltejs/kit';
import {
  OrganisationChartDocument,
  OrganisationPageDocument,
  type StateInput,
  UnitSearchDocument,
} from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import { openBranches, readOrganisationView } from '#lib/organisation/organisation-view.ts';
import { aboutOrganisation, chosenOrganisation, notFound } from '#lib/organisation/page-of-organisation.server.ts';
import { stepOrganisation } from '#lib/organisation/step-action.server.ts';
import { readTwoTimes, timeVariables } from '#lib/organisation/two-times.ts';
import { parseUnitTable } from '#lib/organisation/unit-table.ts';
import type { PageServerLoad } from './$types';

/** The units of an organisation on a day, as it is known now or was known: as a tree, a chart or text. */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const { language } = event.locals;
  const id = await chosenOrganisation(event);
  const times = readTwoTimes(searchParams);
  const variables = { id, ...timeVariables(times) };
  const { organisation } = await ask(event, OrganisationPageDocument, { ...variables, language });
  if (!organisation) notFound(times);
  const sought = searchParams.get('sok')?.trim() ?? '';
  const hits =
    sought === '' ? null : (await ask(event, UnitSearchDocument, { ...variables, text: sought })).organisation?.search;
  const view = readOrganisationView(searchParams);
  const { parent, id: ids } = parseUnitTable(organisation.unitTable);
  const branches = [...new Set(parent)].flatMap((row) => ids[row] ?? []);
  const { asOf, ...known } = timeVariables(times);
  const state = { organisation: { organisationId: id, asOf: asOf ?? organisation.asOf, ...known } };
  return {
    organisation,
    times,
    view,
    branchCount: branches.length,
    chart: view.form === 'chart' ? await chartOf(event, state, openBranches(view, branches)) : null,
    sought,
    hits: hits ?? null,
    focusId: searchParams.get('enhet'),
    ...aboutOrganisation(organisation, times),
  };
};

export const actions: Actions = { step: stepOrganisation };

async function chartOf(asker: Asker, state: StateInput, open: readonly string[]) {
  const { compare } = await ask(asker, OrganisationChartDocument, { state, open: [...open] });
  return compare.__typename === 'Comparison' ? compare.differenceTree : null;
}
