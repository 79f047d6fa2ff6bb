import { error, json } from '@sveltejs/kit';
import { StoredVersionDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import type { RequestHandler } from './$types';

/** The version that is stored, as JSON: an open page asks every few seconds whether it shows the latest. */
export const GET: RequestHandler = async (event) => {
  const { scenario } = await ask(event, StoredVersionDocument, { id: event.params.id });
  return scenario === null ? error(404) : json({ version: scenario.version });
};
