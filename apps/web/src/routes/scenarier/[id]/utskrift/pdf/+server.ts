import { error } from '@sveltejs/kit';
import { pdfQuery, readPaperState } from '#lib/paper/paper-state.ts';
import { reportAddress } from '#lib/paper/report-address.ts';
import { SAMORG_API_URL } from '$app/env/private';
import type { RequestHandler } from './$types';

const patienceMs = 20_000;
/** What the reader is told of the answer of the API. */
const passedOn = ['content-type', 'content-disposition', 'etag', 'cache-control'] as const;

/** The PDF of the parts in the address, as the API makes it. */
export const GET: RequestHandler = async ({ params, url, locals, request }) => {
  const address = reportAddress(SAMORG_API_URL, params.id);
  address.search = pdfQuery(readPaperState(url.searchParams), locals.language);
  const known = request.headers.get('if-none-match');
  const answer = await fetch(address, {
    headers: known === null ? {} : { 'if-none-match': known },
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => error(503, 'The API does not answer', { kind: 'apiUnreachable' }));
  if (answer.status === 503) error(503, 'The store cannot be reached', { kind: 'storeUnavailable' });
  if (!answer.ok && answer.status !== 304) error(answer.status < 500 ? 404 : 502, 'There is no such file');
  const headers = new Headers();
  for (const name of passedOn) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.status === 304 ? null : answer.body, { status: answer.status, headers });
};
