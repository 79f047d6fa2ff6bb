import type { EvaluationView } from '@samorg/application';
import type { Explanation } from '@samorg/domain';
import { GraphQLError } from 'graphql';

/** The explanation of a figure. Refuses an address that leads nowhere with `BAD_USER_INPUT`, which names the nearest. */
export function explanationIn(
  evaluation: EvaluationView,
  figure: string,
): Explanation & { readonly evaluation: EvaluationView } {
  const explanations = evaluation.explanations();
  const explanation = explanations.explain(figure);
  if (explanation !== null) return { ...explanation, evaluation };
  const nearest = explanations.nearest(figure);
  throw new GraphQLError(
    `Siffran ”${figure}” finns inte. Närmast: ${nearest} / There is no figure ”${figure}”. Nearest: ${nearest}`,
    { extensions: { code: 'BAD_USER_INPUT', nearest } },
  );
}
