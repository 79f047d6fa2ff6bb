import type { EvaluationView } from '@samorg/application';
import type { AssumedParticipation } from '@samorg/domain';
import { findUnit, isRootKind, undecidedBodies } from '@samorg/domain';
import { GraphQLError } from 'graphql';

/** Ids of legal bodies as they are asked about; absent = not said. */
interface AssumedArguments {
  readonly assumeDecided?: readonly string[] | null | undefined;
  readonly assumeNotDecided?: readonly string[] | null | undefined;
}

/** Who is assumed to have decided; nothing said = all that are listed. Refuses ids of no legal body with `BAD_USER_INPUT`. */
export function assumedIn(
  { replay }: EvaluationView,
  { assumeDecided, assumeNotDecided }: AssumedArguments,
): AssumedParticipation {
  const isSaid = (assumeDecided ?? assumeNotDecided ?? null) !== null;
  const decided = isSaid ? (assumeDecided ?? []) : undecidedBodies(replay.scenario);
  const notDecided = assumeNotDecided ?? [];
  for (const id of [...decided, ...notDecided]) {
    const unit = findUnit(replay.baseline, id);
    if (unit === undefined || !isRootKind(unit.kind)) {
      throw new GraphQLError(`”${id}” är ingen juridisk person här. / ”${id}” is no legal body here.`, {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  }
  return { decided, notDecided };
}
