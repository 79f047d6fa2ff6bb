import { staleSince } from '#lib/api/stale-since.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url }) => {
  // Read, so that it is asked anew on every page.
  void url.pathname;
  return { language: locals.language, theme: locals.theme, actor: locals.actor, staleSince: await staleSince() };
};
