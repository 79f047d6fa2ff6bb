import { json } from '@sveltejs/kit';
import { askUnits } from '#lib/scenario/ask-units.server.ts';
import type { RequestHandler } from './$types';

/** Suggestions of units for the combo boxes of a scenario, as JSON. */
export const GET: RequestHandler = async (event) => {
  const text = event.url.searchParams.get('text') ?? '';
  return json(await askUnits(event, { scenarioId: event.params.id, text, language: event.locals.language }));
};
