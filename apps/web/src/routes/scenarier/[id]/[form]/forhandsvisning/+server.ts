import { error, json } from '@sveltejs/kit';
import { askFormOutlook } from '#lib/scenario/change-form/ask-form-outlook.server.ts';
import { findForm } from '#lib/scenario/change-form/change-forms.ts';
import { readFilled } from '#lib/scenario/change-form/filled-form.ts';
import type { RequestHandler } from './$types';

/** What a form that is being filled in would do, as JSON. */
export const GET: RequestHandler = async (event) => {
  const form = findForm(event.params.form) ?? error(404);
  const query = event.url.searchParams;
  const outlook = await askFormOutlook(event, {
    scenarioId: event.params.id,
    form,
    filled: readFilled(form, query, ''),
    replacing: query.get('andra') || null,
    language: event.locals.language,
  });
  return outlook === null ? error(404) : json(outlook);
};
