import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { TypedDocumentString } from '#generated/graphql.ts';
import { SAMORG_API_URL } from '$app/env/private';

/** What a request to the API needs of the page's request: who writes. */
export type Asker = { readonly locals: Pick<App.Locals, 'actor'> };

/** Variables may be left out only where the operation has none. */
type Variables<V> = V extends Record<string, never> ? [] : [variables: V];

const patienceMs = 5_000;

/**
 * Runs one typed operation against the API as the chosen actor.
 *
 * Throws Kit's error page: 503 `storeUnavailable` when the API cannot reach its store (nothing has been changed), or
 * `storeOutcomeUnknown` when it cannot tell whether a write was stored; 503 `apiUnreachable` when the API does not answer within five seconds (nothing has been
 * changed as far as we know), 502 `apiFault` with an id when it answers with GraphQL errors.
 */
export async function ask<Result, V>(
  asker: Asker,
  document: TypedDocumentString<Result, V>,
  ...[variables]: Variables<V>
): Promise<Result> {
  const response = await fetch(SAMORG_API_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...actorHeader(asker.locals.actor) },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => error(503, 'The API does not answer', { kind: 'apiUnreachable' }));
  const answer: { data?: Result | null; errors?: readonly unknown[] } | null = await response.json().catch(() => null);
  if (answer?.data && !answer.errors) return answer.data;
  if (response.status === 503) {
    const isUnknown = JSON.stringify(answer?.errors ?? null).includes('"storeOutcomeUnknown"');
    return error(503, 'The store cannot be reached', { kind: isUnknown ? 'storeOutcomeUnknown' : 'storeUnavailable' });
  }
  const id = randomUUID().slice(0, 8);
  console.error(JSON.stringify({ level: 'error', id, status: response.status, errors: answer?.errors ?? null }));
  return error(502, 'The API answered with an error', { kind: 'apiFault', id });
}

/** The header that tells the API who writes; empty until a name is chosen. */
export function actorHeader(actor: string | null): Record<string, string> {
  return actor === null ? {} : { 'samorg-actor': encodeURIComponent(actor) };
}
