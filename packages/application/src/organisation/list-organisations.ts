import type { Page, PageRequest } from '@samorg/store';
import type { House } from '../house.ts';
import { readStored, viewOf } from './find-organisation.ts';
import type { OrganisationHandle } from './organisation-handle.ts';
import { handleOfHead } from './organisation-handle.ts';

/** Stored organisations in the order of their ids; the content of one is read when it is asked for, as it stands today. */
export async function listOrganisations(house: House, request: PageRequest): Promise<Page<OrganisationHandle>> {
  const page = await house.store.listOrganisations(request);
  const items = page.items.map((head) =>
    handleOfHead(head, async () =>
      viewOf(house, await readStored(house, head.id, head.revision), { asOf: null, budgetYear: null }),
    ),
  );
  return { ...page, items };
}
