import { error, json } from '@sveltejs/kit';
import { askOutlook } from '#lib/scenario/move/ask-outlook.server.ts';
import { isDate, readMoveForm } from '#lib/scenario/move/move-form.ts';
import type { RequestHandler } from './$types';

/** What a move that is being filled in would do, as JSON. */
export const GET: RequestHandler = async (event) => {
  const form = readMoveForm(event.url.searchParams, '');
  const fallback = event.url.searchParams.get('grunddatum') ?? '';
  if (!isDate(form.date) && !isDate(fallback)) error(400);
  const { id: scenarioId } = event.params;
  const outlook = await askOutlook(event, {
    scenarioId,
    form,
    language: event.locals.language,
    fallbackDate: fallback,
    replacing: event.url.searchParams.get('andra') || null,
  });
  return outlook === null ? error(404) : json(outlook);
};
