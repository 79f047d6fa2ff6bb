import { error } from '@sveltejs/kit';
import { ScenarioDocumentsDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import type { PageServerLoad } from './$types';

/** The steering documents that the scenario touches. `?efter=ID` shows those after a document. */
export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('efter') || null;
  const variables = { id: event.params.id, language: event.locals.language, after };
  const { scenario } = await ask(event, ScenarioDocumentsDocument, variables);
  if (scenario === null) error(404);
  return { evaluation: scenario.evaluation, after };
};
