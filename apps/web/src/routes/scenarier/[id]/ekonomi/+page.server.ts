import { error } from '@sveltejs/kit';
import { EconomyDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import type { PageServerLoad } from './$types';

/** The proof of the verdict. `?belopp=kronor` shows exact kronor instead of tkr. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { scenario } = await ask(event, EconomyDocument, { id, language: event.locals.language });
  if (scenario === null) error(404);
  const unit = event.url.searchParams.get('belopp') === 'kronor' ? ('kronor' as const) : ('tkr' as const);
  return { economy: scenario, unit };
};
