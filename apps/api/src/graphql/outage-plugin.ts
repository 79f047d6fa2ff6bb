import type { ApolloServerPlugin } from '@apollo/server';
import { retryAfter } from '../http/retry-after.ts';
import type { RequestContext } from '../schema/request-context.ts';

/**
 * How an answer tells of the store: a write asks nobody but the store; what could not be read or written makes it 503 with Retry-After;
 * what was read earlier is told by the header `samorg-stale-since`.
 */
export const outagePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation === 'mutation') contextValue.beginWriting();
    },
    willSendResponse: async ({ response, contextValue }) => {
      const { http, body } = response;
      const since = contextValue.staleSince();
      if (since !== null) http.headers.set('samorg-stale-since', since);
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      if (!errors.some(({ extensions }) => String(extensions?.code).startsWith('store'))) return;
      http.status = 503;
      http.headers.set('retry-after', retryAfter);
    },
  }),
};
