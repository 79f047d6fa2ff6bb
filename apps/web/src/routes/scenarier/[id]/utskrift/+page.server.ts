import { error } from '@sveltejs/kit';
import { ScenarioPaperDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { readPaperState } from '#lib/paper/paper-state.ts';
import type { PageServerLoad } from './$types';

/** The pages as they are printed, in the parts and the language that stand in the address. */
export const load: PageServerLoad = async (event) => {
  const state = readPaperState(event.url.searchParams);
  const { scenario } = await ask(event, ScenarioPaperDocument, {
    id: event.params.id,
    language: state.language ?? event.locals.language,
    year: state.year,
    parts: state.parts === null ? null : [...state.parts],
  });
  if (scenario === null) error(404);
  return { printed: scenario, state };
};
