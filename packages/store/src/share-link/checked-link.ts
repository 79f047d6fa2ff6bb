import { assert, parseIsoDate } from '@samorg/domain';
import { assertInstant } from '../port/instant.ts';
import type { NewShareLink, Revocation, ShareLink } from '../port/share-link.ts';

/** The link as it is stored when it is new, checked: a broken rule of the caller throws an ordinary error. */
export function newLink(made: NewShareLink): ShareLink {
  const { id, scenarioId, version, tokenDigest, createdBy, createdAt, lastDay } = made;
  assert(id !== '', 'a link has an id');
  assert(isDigest(tokenDigest), 'a link keeps the SHA-256 of its secret');
  assert(Number.isSafeInteger(version) && version > 0, 'a link is of a version');
  assert(parseIsoDate(lastDay) !== null, `${lastDay} is a date`);
  assertInstant(createdAt);
  return { id, scenarioId, version, tokenDigest, createdBy, createdAt, lastDay, revoked: null };
}

/** Checks a withdrawal. */
export function checkedRevocation({ by, at }: Revocation): Revocation {
  assertInstant(at);
  return { by, at };
}

/** Whether a link that is there was made by the same call: then the call is a repeat, and else it breaks a rule. */
export function assertSameLink(there: ShareLink, made: ShareLink): void {
  const isSame = JSON.stringify({ ...there, revoked: null }) === JSON.stringify(made);
  assert(isSame, 'the id and the secret of a link are its own');
}

export function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
