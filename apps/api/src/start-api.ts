import { randomUUIDv7 } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { openSamorg } from '@samorg/application';
import { examplesFolder } from './examples-folder.ts';
import { openApollo } from './graphql/apollo.ts';
import { faultAnswer } from './graphql/masked-error.ts';
import { actorOfRequest } from './http/actor-of-request.ts';
import type { Answer } from './http/answer.ts';
import { jsonAnswer } from './http/answer.ts';
import { answerGraphql } from './http/graphql-endpoint.ts';
import { answerOrganisations } from './http/organisations-endpoint.ts';
import type { Route } from './http/server.ts';
import { httpServer } from './http/server.ts';
import { logFault } from './log.ts';
import { openStoreOf } from './open-store-of.ts';
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
  const store = await openStoreOf(settings.store);
  const samorg = openSamorg({
    store,
    now: () => new Date().toISOString(),
    newId: randomUUIDv7,
    examples: examplesFolder(),
  });
  const apollo = openApollo({ isDevelopment: settings.isDevelopment, log: logFault });
  await apollo.start();
  const ok = (): Answer => ({ status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'ok' });
  const server = httpServer(
    new Map<string, Route>([
      [
        '/graphql',
        {
          POST: (request) =>
            answerGraphql(apollo, request, () => ({ samorg, actor: actorOfRequest(request, settings.user) })),
        },
      ],
      [
        '/organisations',
        { POST: (request) => answerOrganisations(samorg, request, actorOfRequest(request, settings.user)) },
      ],
      ['/livez', { GET: ok }],
      ['/readyz', { GET: async () => store.listOrganisations({ first: 1, after: null }).then(ok) }],
    ]),
    (error) => {
      const { message, extensions } = faultAnswer(error, logFault);
      return jsonAnswer(extensions.code.startsWith('store') ? 503 : 500, { errors: [{ message, extensions }] });
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
