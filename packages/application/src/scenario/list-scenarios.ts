import type { OrganisationId } from '@samorg/domain';
import type { Page, PageRequest } from '@samorg/store';
import type { House } from '../house.ts';
import { findScenario } from './find-scenario.ts';
import type { ScenarioView } from './scenario-view.ts';

/** Scenarios of an organisation (null = of all) in the order of their ids. */
export async function listScenarios(
  house: House,
  request: PageRequest & { readonly organisationId: OrganisationId | null },
): Promise<Page<ScenarioView>> {
  const { organisationId, ...pageRequest } = request;
  const page = await house.store.listScenarios(organisationId, pageRequest);
  const views = await Promise.all(page.items.map(({ id }) => findScenario(house, id)));
  return { ...page, items: views.flatMap((view) => view ?? []) };
}
