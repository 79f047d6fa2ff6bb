import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { measureQuery } from './measure-query.ts';
import type { QueryLimits } from './query-limits.ts';

/** Refuses an operation that asks for more than the limits, before any resolver runs, with the measure that is too large. */
export function limitsPlugin(limits: QueryLimits): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, operation, document, request }) => {
        if (operation === undefined) return;
        const fragments = new Map(
          document.definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
        );
        const measured = measureQuery({ schema, operation, fragments, variables: request.variables ?? {} });
        for (const measure of ['depth', 'rootFields', 'aliases', 'directives', 'cost'] as const) {
          if (measured[measure] > limits[measure]) throw tooLarge(measure, limits[measure]);
        }
      },
    }),
  };
}

function tooLarge(measure: keyof QueryLimits, limit: number): GraphQLError {
  return new GraphQLError(
    `Frågan är för stor (${measure}, högst ${limit}). / The query is too large (${measure}, at most ${limit}).`,
    { extensions: { code: 'QUERY_TOO_LARGE', measure, limit, http: { status: 400 } } },
  );
}
