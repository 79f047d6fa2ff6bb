import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { StoreCorrupt, StoreError, StoreFull, StoreReadOnly, StoreUnavailable } from '../port/store-error.ts';

/** What Neo4j or its driver said, as an error of the store; anything else, such as a broken promise, as it is. */
export function storeErrorOf(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || error instanceof StoreError) return error;
  const { code, message } = error;
  if (/no space left|out of disk/i.test(message)) return new StoreFull('no room is left for Neo4j', error);
  const known = meanings.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return known[1](error);
  return isRetryableError(error) ? new StoreUnavailable(`Neo4j is busy: ${message}`, error) : error;
}

/** By code, the first that fits; https://neo4j.com/docs/status-codes/5/. */
const meanings: readonly (readonly [RegExp, (error: Neo4jError) => StoreError])[] = [
  [
    /^(ServiceUnavailable|SessionExpired)$/,
    (error) => new StoreUnavailable(`the Neo4j server cannot be reached: ${error.message}`, error),
  ],
  [/^ProtocolError$/, (error) => new StoreUnavailable(`the server does not speak as Neo4j: ${error.message}`, error)],
  [
    /^Neo\.ClientError\.Security\.(Unauthorized|CredentialsExpired|TokenExpired)/,
    (error) => new StoreUnavailable('the Neo4j server does not accept the user and the password', error),
  ],
  [
    /^Neo\.ClientError\.Security\.AuthenticationRateLimit/,
    (error) => new StoreUnavailable('the Neo4j server has refused too many wrong passwords; wait a little', error),
  ],
  [
    /^Neo\.ClientError\.(Security\.Forbidden|General\.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase))/,
    (error) => new StoreReadOnly('the Neo4j database cannot be written by this user', error),
  ],
  [
    /^Neo\.ClientError\.Database\.DatabaseNotFound/,
    (error) => new StoreUnavailable(`the Neo4j server has no such database: ${error.message}`, error),
  ],
  [/Corrupt|Damage/, (error) => new StoreCorrupt(`the Neo4j database is damaged: ${error.message}`, error)],
  [
    /^Neo\.(DatabaseError\.(General|Database|Transaction)|ClientError\.Transaction\.TransactionTimedOut)/,
    (error) => new StoreUnavailable(`Neo4j could not do it: ${error.message}`, error),
  ],
];
