import type { Instant, Page, PageRequest } from '@samorg/store';
import type { House } from '../house.ts';
import { viewRevision } from './find-organisation.ts';
import type { OrganisationHandle } from './organisation-handle.ts';
import { handleOfHead } from './organisation-handle.ts';

/**
 * Organisations that were known at a moment (null = now) in the order of their ids, as they were known then; the content of one
 * is read when it is asked for, as it stands today.
 */
export async function listOrganisations(
  house: House,
  { knownAt: instant, ...request }: PageRequest & { readonly knownAt: Instant | null },
): Promise<Page<OrganisationHandle>> {
  const knownAt = instant === null ? null : { instant };
  const page = await house.store.listOrganisations(request, knownAt ?? undefined);
  const items = page.items.map((head) =>
    handleOfHead(head, {
      knownAt,
      view: () => viewRevision(house, head.revision, { id: head.id, asOf: null, budgetYear: null, knownAt }),
    }),
  );
  return { ...page, items };
}
