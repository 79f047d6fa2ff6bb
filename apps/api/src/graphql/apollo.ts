import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { RequestContext } from '../schema/request-context.ts';
import { schema } from '../schema.ts';
import { limitsPlugin } from './limits-plugin.ts';
import type { FaultLog } from './masked-error.ts';
import { maskedError } from './masked-error.ts';
import { outagePlugin } from './outage-plugin.ts';
import { mostTokens, queryLimits } from './query-limits.ts';

/** Apollo Server over the schema with every limit set; nothing is left to its defaults that differ by environment. */
export function openApollo({
  isDevelopment,
  log,
}: {
  readonly isDevelopment: boolean;
  readonly log: FaultLog;
}): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    nodeEnv: 'production',
    introspection: isDevelopment,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !isDevelopment,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: mostTokens },
    maxRecursiveSelections: 10_000,
    formatError: (formatted, error) => maskedError(formatted, error, log),
    plugins: [
      limitsPlugin(queryLimits),
      outagePlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
