import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { StoreError, StoreUnavailable } from '../port/store-error.ts';
import { storeErrorOf } from './neo4j-error.ts';

describe('what Neo4j and its driver say', () => {
  it.each([
    ['ServiceUnavailable', 'storeUnavailable'],
    ['SessionExpired', 'storeUnavailable'],
    ['ProtocolError', 'storeUnavailable'],
    ['Neo.ClientError.Security.Unauthorized', 'storeUnavailable'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'storeUnavailable'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'storeUnavailable'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'storeUnavailable'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'storeUnavailable'],
    ['Neo.DatabaseError.General.UnknownError', 'storeUnavailable'],
    ['Neo.ClientError.Security.Forbidden', 'storeReadOnly'],
    ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'storeReadOnly'],
    ['Neo.DatabaseError.General.IndexCorruptionDetected', 'storeCorrupt'],
    ['Neo.DatabaseError.General.StorageDamageDetected', 'storeCorrupt'],
  ])('is for %s %s, with its cause', (code, expected) => {
    const error = said(code, 'fel');
    expect(storeErrorOf(error)).toBeInstanceOf(StoreError);
    expect(storeErrorOf(error)).toMatchObject({ code: expected, cause: error });
  });

  it('is full where no room is left on the disk', () => {
    expect(storeErrorOf(said('Neo.DatabaseError.General.UnknownError', 'No space left on device'))).toMatchObject({
      code: 'storeFull',
    });
  });

  it('stays as it is when it is a mistake of ours, or told already', () => {
    const mistakes = [
      said('Neo.ClientError.Statement.SyntaxError', 'fel'),
      new TypeError('fel'),
      new StoreUnavailable('x'),
    ];
    expect(mistakes.map(storeErrorOf)).toEqual(mistakes);
    for (const [at, mistake] of mistakes.entries()) expect(storeErrorOf(mistake)).toBe(mistakes[at]);
  });
});

function said(code: string, message: string): Neo4jError {
  const error = new Neo4jError(message, code, '', '');
  return error;
}
