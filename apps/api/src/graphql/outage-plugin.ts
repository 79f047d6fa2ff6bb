import type { ApolloServerPlugin } from '@apollo/server';
import { retryAfter } from '../http/retry-after.ts';
import type { RequestContext } from '../schema/request-context.ts';

/**
 * How an answer tells of the store: a write asks nobody but the store; what could not be read or written makes it 503 with Retry-After;
 * what was read earlier is told by the header `samorg-stale-since`; a key that was used for another request makes it 422.
 */
export const outagePlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation === 'mutation') contextValue.samorg = contextValue.writing();
    },
    willSendResponse: async ({ response, contextValue }) => {
      const { http, body } = response;
      const since = contextValue.staleSince();
      if (since !== null) http.headers.set('samorg-stale-since', since);
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      const codes = errors.map(({ extensions }) => String(extensions?.code));
      if (codes.includes('keyReused')) http.status = 422;
      if (!codes.some((code) => code.startsWith('store'))) return;
      http.status = 503;
      http.headers.set('retry-after', retryAfter);
    },
  }),
};
