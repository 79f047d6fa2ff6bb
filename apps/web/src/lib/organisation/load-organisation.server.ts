import { error } from '@sveltejs/kit';
import { type Asker, actorHeader } from '#lib/api/ask.server.ts';
import type { FailedOutcome } from '#lib/outcome/failed-write.ts';
import { SAMORG_API_URL } from '$app/env/private';

/** How the loading of a file ended. */
export type Loaded =
  | { readonly kind: 'loaded'; readonly organisationId: string }
  | { readonly kind: 'failed'; readonly failed: FailedOutcome };

/**
 * Passes a Samorg JSON file on to the API as it comes, whatever its size: nothing is kept in memory here.
 * Nothing is stored when the signal stops it in time. Throws Kit's error page (503) when the API does not answer.
 */
export async function loadOrganisation(
  asker: Asker & { locals: App.Locals },
  file: ReadableStream,
  signal?: AbortSignal,
): Promise<Loaded> {
  const request: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': asker.locals.language,
      ...actorHeader(asker.locals.actor),
    },
    body: file,
    duplex: 'half',
    ...(signal === undefined ? {} : { signal }),
  };
  const response = await fetch(new URL('organisations', SAMORG_API_URL), request).catch(() =>
    error(503, 'The API does not answer', { kind: 'apiUnreachable' }),
  );
  return readAnswer(await response.json().catch(() => null), response.status);
}

type Answer = {
  readonly organisationId?: string;
  readonly errors?: readonly { readonly message: string }[];
} | null;

/** Reads what `POST /organisations` answers: the organisation's id, or errors with the reason in the status. */
function readAnswer(body: unknown, status: number): Loaded {
  const { organisationId, errors } = (body as Answer) ?? {};
  if (organisationId !== undefined) return { kind: 'loaded', organisationId };
  if (status === 401) return { kind: 'failed', failed: { __typename: 'ActorMissing' } };
  if (status === 503) error(503, 'The store cannot be reached', { kind: 'storeUnavailable' });
  if (!errors || status >= 500) error(502, 'The API answered with an error', { kind: 'apiFault' });
  if (status === 409) return { kind: 'failed', failed: { __typename: 'ChangesRefused', refusals: errors } };
  return { kind: 'failed', failed: { __typename: 'FileInvalid', errors } };
}
