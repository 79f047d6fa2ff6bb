import { error, json } from '@sveltejs/kit';
import { askChoices } from '#lib/scenario/change-form/ask-choices.server.ts';
import { choiceKindOf } from '#lib/scenario/change-form/choice-kinds.ts';
import type { RequestHandler } from './$types';

/** Suggestions for the fields of a form, as JSON. */
export const GET: RequestHandler = async (event) => {
  const query = event.url.searchParams;
  const kind = choiceKindOf(query.get('slag')) ?? error(404);
  const text = query.get('text') ?? '';
  if (text.trim() === '') return json([]);
  const replacing = query.get('andra') || null;
  const { language } = event.locals;
  return json(await askChoices(event, { scenarioId: event.params.id, kind, text, replacing, language }));
};
