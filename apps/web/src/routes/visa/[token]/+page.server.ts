import { error } from '@sveltejs/kit';
import { SharedPageDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import type { PageServerLoad } from './$types';

/** What a link shows. One that is unknown, revoked or expired is not found; which of these it is nobody is told. */
export const load: PageServerLoad = async (event) => {
  const { params, locals, url } = event;
  const { sharedView } = await ask(event, SharedPageDocument, { token: params.token, language: locals.language });
  if (sharedView === null) error(404);
  const other = locals.language === 'sv' ? 'en' : 'sv';
  return { shared: sharedView, other: { language: other, href: `${url.pathname}?sprak=${other}` } };
};
