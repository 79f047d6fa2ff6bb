import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { WriteKeyReused } from '@samorg/application';
import { Overflow } from '@samorg/domain';
import { StoreError } from '@samorg/store';
import type { GraphQLFormattedError } from 'graphql';

/** Codes of errors that are the client's own: their messages are made for it. Everything else is masked. */
const openCodes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_LARGE',
]);

const overflowMessage =
  'Ett belopp blir för stort för att räknas exakt; kontrollera beloppen. / An amount is too large to be reckoned exactly; check the amounts.';

export const keyReusedMessage =
  'Idempotency-Key har redan använts för en annan begäran. Inget har sparats. Gör en ny nyckel för varje ny ändring. / The Idempotency-Key was used before for another request. Nothing was saved. Make a new key for each new change.';

/** Where a fault is told to who runs Samorg. */
export type FaultLog = (fault: { readonly id: string; readonly code: string; readonly error: unknown }) => void;

/** The error as a client may see it: nothing of the inside but a code and an id, under which the log has the rest. */
export function maskedError(formatted: GraphQLFormattedError, error: unknown, log: FaultLog): GraphQLFormattedError {
  const { code } = formatted.extensions ?? {};
  if (openCodes.has(code)) return formatted;
  const cause = unwrapResolverError(error);
  const place = formatted.path === undefined ? {} : { path: formatted.path };
  if (cause instanceof Overflow) return { message: overflowMessage, ...place, extensions: { code: 'overflow' } };
  if (cause instanceof WriteKeyReused)
    return { message: keyReusedMessage, ...place, extensions: { code: 'keyReused' } };
  const { message, extensions } = faultAnswer(cause, log);
  return { message, ...place, extensions };
}

/** What is told of a fault, and the log entry that its id leads to. */
export function faultAnswer(
  cause: unknown,
  log: FaultLog,
): { message: string; extensions: { code: string; id: string } } {
  const id = randomUUID().slice(0, 8);
  const code = cause instanceof StoreError ? cause.code : 'INTERNAL_SERVER_ERROR';
  log({ id, code, error: cause });
  return { message: messageOf(code, id), extensions: { code, id } };
}

function messageOf(code: string, id: string): string {
  switch (code) {
    case 'storeUnavailable':
      return `Samorg når inte sitt datalager just nu (${id}). Inget nytt har sparats, och det som är sparat är i säkert förvar. Försök igen om en stund. / Samorg cannot reach its store just now (${id}). Nothing new was saved, and what is saved is safe. Try again in a while.`;
    case 'storeOutcomeUnknown':
      return `Svaret från datalagret kom aldrig fram (${id}). Ändringen är sparad hel eller inte alls. Skicka den igen med samma Idempotency-Key: då sparas den en gång. Utan nyckel, läs om och se efter först. / The answer of the store never came (${id}). The change is saved whole or not at all. Send it again with the same Idempotency-Key: then it is saved once. Without a key, read again first.`;
    case 'storeFull':
      return `Det finns inte plats kvar där Samorg sparar (${id}). Inget nytt har sparats, och det som är sparat är i säkert förvar. Be den som driver Samorg om mer plats och försök sedan igen. / No room is left where Samorg saves (${id}). Nothing new was saved, and what is saved is safe. Ask who runs Samorg for more room, then try again.`;
    case 'storeReadOnly':
      return `Samorg får inte skriva i sitt datalager (${id}). Inget nytt har sparats, och det som är sparat är i säkert förvar. Hör med den som driver Samorg. / Samorg may not write in its store (${id}). Nothing new was saved, and what is saved is safe. Ask who runs Samorg.`;
    default:
      return `Något gick fel i Samorg (${id}); det som är sparat ligger kvar. Försök igen. / Something went wrong in Samorg (${id}); what is saved is safe. Try again.`;
  }
}
