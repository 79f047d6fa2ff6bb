import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Answer } from './answer.ts';
import { errorAnswer, send } from './answer.ts';
import { isForLoopback } from './loopback.ts';

/** One address: the methods that it answers to, each with the function that answers. */
export type Route = Readonly<Partial<Record<'GET' | 'POST', (request: IncomingMessage) => Answer | Promise<Answer>>>>;

/** An HTTP server over routes by path, where a segment `:name` stands for any one, for this machine only. `onFault` is told what a route throws and gives the answer. */
export function httpServer(routes: ReadonlyMap<string, Route>, onFault: (error: unknown) => Answer): Server {
  const server = createServer({ maxHeaderSize: 16_384, headersTimeout: 10_000 }, (request, response) => {
    void answerOf(routes, request)
      .catch(onFault)
      .then((answer) => send(request, response, answer));
  });
  server.maxHeadersCount = 100;
  return server;
}

function routeOf(routes: ReadonlyMap<string, Route>, path: string): Route | undefined {
  const segments = path.split('/');
  const isOn = (pattern: string): boolean => {
    const wanted = pattern.split('/');
    return (
      wanted.length === segments.length &&
      wanted.every((segment, at) => (segment.startsWith(':') ? segments[at] !== '' : segment === segments[at]))
    );
  };
  return routes.get(path) ?? [...routes].find(([pattern]) => isOn(pattern))?.[1];
}

async function answerOf(routes: ReadonlyMap<string, Route>, request: IncomingMessage): Promise<Answer> {
  if (!isForLoopback(request)) {
    return errorAnswer(
      403,
      'FORBIDDEN',
      'Samorg svarar bara på den här datorn. / Samorg answers on this machine only.',
    );
  }
  const route = routeOf(routes, (request.url ?? '').split('?', 1)[0] ?? '');
  if (route === undefined) return errorAnswer(404, 'NOT_FOUND', 'Adressen finns inte. / No such address.');
  const handler = request.method === 'GET' || request.method === 'POST' ? route[request.method] : undefined;
  if (handler !== undefined) return handler(request);
  const allowed = Object.keys(route).join(', ');
  const refusal = errorAnswer(405, 'METHOD_NOT_ALLOWED', `Använd ${allowed} här. / Use ${allowed} here.`);
  return { ...refusal, headers: { ...refusal.headers, allow: allowed } };
}
