import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { KeyOfRequest } from '@samorg/store';
import type { RequestContext } from '../schema/request-context.ts';
import { actorHeader } from './actor-of-request.ts';
import type { Answer } from './answer.ts';
import { errorAnswer } from './answer.ts';
import { hasContentType } from './content-type.ts';
import { keyOfRequest } from './idempotency-key.ts';
import type { BodyLimits } from './read-body.ts';
import { readBody } from './read-body.ts';

/** A GraphQL request is at most 1 MB and comes within 10 s. */
const limits: BodyLimits = { bytes: 1_000_000, patienceMs: 10_000 };

/** Answers one GraphQL request: POST, JSON in UTF-8, one operation. `contextOf` is called once it has been read. */
export async function answerGraphql(
  apollo: ApolloServer<RequestContext>,
  request: IncomingMessage,
  contextOf: (key: KeyOfRequest | null) => RequestContext,
): Promise<Answer> {
  if (!hasContentType(request.headers['content-type'], ['application/json'])) {
    return errorAnswer(415, 'UNSUPPORTED_MEDIA_TYPE', 'Skicka JSON i UTF-8. / Send JSON in UTF-8 (application/json).');
  }
  const body = await readBody(request, limits);
  if (body.kind !== 'whole') return unreadAnswer(body.kind);
  const parsed = parseJson(body.bytes);
  if (parsed === undefined) {
    return errorAnswer(400, 'BAD_REQUEST', 'Begäran är ingen JSON i UTF-8. / The request is no JSON in UTF-8.');
  }
  const key = keyOfRequest(request, [actorHeader(request), JSON.stringify(parsed.value)]);
  if (key.kind === 'invalid') return badKeyAnswer();
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: headerMapOf(request.headers), search: '', body: parsed.value },
    context: () => Promise.resolve(contextOf(key.key)),
  });
  const answer = response.body.kind === 'complete' ? response.body.string : await joined(response.body.asyncIterator);
  return { status: response.status ?? 200, headers: Object.fromEntries(response.headers), body: answer };
}

/** The answer to a key that is none. */
export function badKeyAnswer(): Answer {
  return errorAnswer(
    400,
    'BAD_REQUEST',
    'Idempotency-Key är 1–200 synliga ASCII-tecken. Inget har sparats. / Idempotency-Key is 1-200 visible ASCII characters. Nothing was saved.',
  );
}

/** The answer to a body that was not taken in. */
export function unreadAnswer(kind: 'tooLarge' | 'tooSlow' | 'brokenOff'): Answer {
  if (kind === 'tooLarge') {
    return errorAnswer(
      413,
      'PAYLOAD_TOO_LARGE',
      'Begäran är för stor; inget har sparats. Läs in stora filer med samorg load eller POST /organisations. / The request is too large; nothing was saved. Load large files with samorg load or POST /organisations.',
    );
  }
  if (kind === 'tooSlow') {
    return errorAnswer(
      408,
      'REQUEST_TIMEOUT',
      'Begäran kom inte fram i tid; inget har sparats. / The request took too long; nothing was saved.',
    );
  }
  return errorAnswer(
    400,
    'BAD_REQUEST',
    'Begäran bröts; inget har sparats. / The request was cut off; nothing was saved.',
  );
}

function parseJson(bytes: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}

function headerMapOf(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const part of parts) whole += part;
  return whole;
}
