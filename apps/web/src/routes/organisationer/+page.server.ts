import { OrganisationListDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { newestFirst } from '#lib/api/newest-first.ts';
import type { PageServerLoad } from './$types';

/** The organisations, a page of them at a time. */
export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('efter');
  const { organisations } = await ask(event, OrganisationListDocument, { after });
  return { organisations: newestFirst(organisations.items), nextAfter: organisations.nextAfter };
};
