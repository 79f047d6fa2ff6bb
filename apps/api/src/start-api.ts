import { randomUUIDv7 } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import { openSamorg, WriteKeyReused } from '@samorg/application';
import type { KeyOfRequest, LastingStore } from '@samorg/store';
import { examplesFolder } from './examples-folder.ts';
import { openApollo } from './graphql/apollo.ts';
import { faultAnswer, keyReusedMessage } from './graphql/masked-error.ts';
import { actorOfRequest } from './http/actor-of-request.ts';
import type { Answer } from './http/answer.ts';
import { errorAnswer, jsonAnswer, textAnswer, tryLater } from './http/answer.ts';
import { answerGraphql } from './http/graphql-endpoint.ts';
import { answerOrganisations } from './http/organisations-endpoint.ts';
import { answerReport } from './http/report-endpoint.ts';
import type { Route } from './http/server.ts';
import { httpServer } from './http/server.ts';
import { logFault } from './log.ts';
import { openStoreOf } from './open-store-of.ts';
import { requestContext } from './schema/request-context.ts';
import type { Settings } from './settings.ts';
import { reasonOf, StartRefused } from './start-refused.ts';

/** How long running requests may take to finish when the API is stopped. */
const patienceMs = 10_000;

/** A running API. */
export interface RunningApi {
  readonly address: string;
  /** Takes no more requests, finishes the running ones and closes the store. */
  stop(): Promise<void>;
}

/** Opens the store and listens on the loopback address. Throws `StartRefused` for a store or port that cannot be used. */
export async function startApi(settings: Settings): Promise<RunningApi> {
  const now = (): string => new Date().toISOString();
  const store = await openStoreOf(settings.store, now);
  const samorg = openSamorg({
    store: store.request().writing,
    now,
    newId: randomUUIDv7,
    examples: examplesFolder(),
  });
  const contextsOf = (request: IncomingMessage) => (key: KeyOfRequest | null) =>
    requestContext(samorg, store, { actor: actorOfRequest(request, settings.user), key });
  const apollo = openApollo({ isDevelopment: settings.isDevelopment, log: logFault });
  await apollo.start();
  const server = httpServer(
    new Map<string, Route>([
      ['/graphql', { POST: (request) => answerGraphql(apollo, request, contextsOf(request)) }],
      ['/organisations', { POST: (request) => answerOrganisations(request, contextsOf(request)) }],
      ['/scenarios/:id/report.pdf', { GET: (request) => answerReport(request, contextsOf(request)(null)) }],
      ['/livez', { GET: () => textAnswer(200, 'ok') }],
      ['/readyz', { GET: () => readiness(store) }],
    ]),
    (error) => {
      if (error instanceof WriteKeyReused) return errorAnswer(422, 'keyReused', keyReusedMessage);
      const { message, extensions } = faultAnswer(error, logFault);
      const answer = { errors: [{ message, extensions }] };
      return extensions.code.startsWith('store') ? tryLater(jsonAnswer(503, answer)) : jsonAnswer(500, answer);
    },
  );
  await listen(server, settings.port).catch(async (error) => {
    await store.close();
    throw error;
  });
  return {
    address: `http://127.0.0.1:${settings.port}`,
    stop: async () => {
      await closeServer(server);
      await apollo.stop();
      await store.close();
    },
  };
}

/** Whether the store can be used just now. Why it cannot be is in the log, for whoever runs Samorg, and nowhere else. */
async function readiness(store: LastingStore): Promise<Answer> {
  return store.check().then(
    () => textAnswer(200, 'ok'),
    () => tryLater(textAnswer(503, 'unavailable')),
  );
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    throw new StartRefused(
      `Port ${port} går inte att använda (${reasonOf(error)}); välj en annan med SAMORG_API_PORT. / Port ${port} cannot be used; choose another with SAMORG_API_PORT.`,
    );
  }
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A line that is kept open after its last answer would hold the server back.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(impatience);
}
