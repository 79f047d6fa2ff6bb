import type { Page, PageRequest } from '@samorg/store';
import type { House } from '../house.ts';
import { findOrganisation } from './find-organisation.ts';
import type { OrganisationView } from './organisation-view.ts';

/** Stored organisations in the order of their ids, each as it stands today. */
export async function listOrganisations(house: House, request: PageRequest): Promise<Page<OrganisationView>> {
  const page = await house.store.listOrganisations(request);
  const views = await Promise.all(page.items.map(({ id }) => findOrganisation(house, { id, asOf: null, budgetYear: null })));
  return { ...page, items: views.flatMap((view) => view ?? []) };
}
