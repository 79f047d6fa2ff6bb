import { SAMORG_API_URL } from '$app/env/private';

const patienceMs = 2_500;

/**
 * From when what the API shows is, while it cannot reach its store; null = it is current, or nothing can be said. The question is one
 * that the API can always answer from memory once a page has been shown.
 */
export async function staleSince(): Promise<string | null> {
  try {
    const response = await fetch(SAMORG_API_URL, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ organisations(first: 1) { total } }' }),
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.arrayBuffer();
    return response.headers.get('samorg-stale-since');
  } catch {
    return null;
  }
}
