import { error } from '@sveltejs/kit';
import { CompareDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { readWorkspaceState } from '#lib/scenario/workspace/workspace-state.ts';
import type { PageServerLoad } from './$types';

/** Before beside after. Opened piles stand in the address, as in the workspace. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const state = readWorkspaceState(event.url.searchParams);
  const { scenario } = await ask(event, CompareDocument, {
    id,
    language: event.locals.language,
    open: [...state.open],
  });
  if (scenario === null) error(404);
  return { comparison: scenario, state };
};
