import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { isOwnRequest } from '#lib/frame/own-request.ts';
import { acceptedLanguage, parseLanguage } from '#lib/i18n/language.ts';
import { cookieNames } from '#lib/preferences/cookies.ts';
import { parseTheme } from '#lib/preferences/theme.ts';
import { ORIGIN, SAMORG_USER } from '$app/env/private';

/** Headers on every answer; the content security policy comes from Kit, which knows the nonce. */
const securityHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** On the pages of links, whose address is a secret: it is told to nobody, found by no search, and kept by no proxy. */
const readerHeaders: Readonly<Record<string, string>> = {
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'cache-control': 'private, no-cache',
};

/** Reads the reader's choices into `locals` and writes language and theme on the html element. */
export const handle: Handle = async ({ event, resolve }) => {
  const { cookies, locals, request } = event;
  const origin = { method: request.method, host: request.headers.get('host'), origin: request.headers.get('origin') };
  if (!isOwnRequest(origin, ORIGIN)) return new Response('Forbidden', { status: 403 });
  const isReader = event.url.pathname.startsWith('/visa/');
  locals.language =
    (isReader ? parseLanguage(event.url.searchParams.get('sprak')) : null) ??
    parseLanguage(cookies.get(cookieNames.language)) ??
    acceptedLanguage(request.headers.get('accept-language'));
  locals.theme = parseTheme(cookies.get(cookieNames.theme)) ?? 'system';
  locals.actor = cookies.get(cookieNames.actor) || SAMORG_USER || null;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%samorg.language%', locals.language).replace('%samorg.theme%', locals.theme),
  });
  const headers = isReader ? { ...securityHeaders, ...readerHeaders } : securityHeaders;
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};

/** Gives a fault an id, logs it under that id, and shows only the id. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return { kind: kind === 'app' ? (error.kind ?? 'unknown') : 'unknown' };
  const id = randomUUID().slice(0, 8);
  console.error(JSON.stringify({ level: 'error', id, path: event.url.pathname, error: String(error) }));
  return { kind: 'unknown', id };
};
