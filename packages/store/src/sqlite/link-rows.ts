import { assert, isoDate, present } from '@samorg/domain';
import type { Page, PageRequest } from '../port/page.ts';
import type { LinkStored, NewShareLink, NoSuchLink, Revocation, ShareLink } from '../port/share-link.ts';
import { assertSameLink, checkedRevocation, newLink } from '../share-link/checked-link.ts';
import { findJournal, lastNumber } from './journal-rows.ts';
import { idOfKey, orderedKey } from './ordered-key.ts';
import { bytesIn, jsonIn, numberIn, type Row, textIn } from './row.ts';
import type { Statements } from './statements.ts';

/** Stores a link to a version that is there; one that is there already is answered as it is. */
export function addLink(statements: Statements, made: NewShareLink): LinkStored {
  const link = newLink(made);
  const there =
    statements.findShareLink.get({ id: orderedKey(link.id) }) ??
    statements.readShareLink.get({ token: link.tokenDigest });
  if (there !== undefined) {
    const stored = linkOf(there);
    assertSameLink(stored, link);
    return { outcome: 'committed', link: stored };
  }
  const journal = findJournal(statements, 'scenario', link.scenarioId);
  const last = journal === null ? 0 : lastNumber(statements, journal, null);
  assert(last >= link.version, 'the version of a link is there');
  insertLink(statements, link);
  return { outcome: 'committed', link };
}

/** Stores a link as it is, which must be sound. */
export function insertLink(statements: Statements, link: ShareLink): void {
  const { id, scenarioId, version, tokenDigest: token, createdBy, createdAt, lastDay, revoked } = link;
  const journal = present(findJournal(statements, 'scenario', scenarioId), 'the scenario of a link is there');
  const made = JSON.stringify({ createdBy, createdAt, lastDay });
  statements.addShareLink.run({ id: orderedKey(id), token, journal, version, made });
  if (revoked !== null) statements.revokeShareLink.run({ id: orderedKey(id), revoked: JSON.stringify(revoked) });
}

export function readLink(statements: Statements, tokenDigest: string): ShareLink | null {
  const row = statements.readShareLink.get({ token: tokenDigest });
  return row === undefined ? null : linkOf(row);
}

export function listLinks(statements: Statements, scenarioId: string, { first, after }: PageRequest): Page<ShareLink> {
  const journal = findJournal(statements, 'scenario', scenarioId);
  if (journal === null) return { items: [], total: 0, nextAfter: null };
  const rows = statements.listShareLinks.all({ journal, after: orderedKey(after ?? ''), limit: first + 1 });
  const items = rows.slice(0, first).map(linkOf);
  const total = numberIn(statements.countShareLinks.get({ journal }) ?? {}, 'total');
  return { items, total, nextAfter: rows.length > first ? (items.at(-1)?.id ?? after) : null };
}

/** The first withdrawal stands. */
export function revokeLink(statements: Statements, id: string, revocation: Revocation): LinkStored | NoSuchLink {
  const revoked = JSON.stringify(checkedRevocation(revocation));
  statements.revokeShareLink.run({ id: orderedKey(id), revoked });
  const row = statements.findShareLink.get({ id: orderedKey(id) });
  return row === undefined ? { outcome: 'unknownLink' } : { outcome: 'committed', link: linkOf(row) };
}

export function linkOf(row: Row): ShareLink {
  const { createdBy, createdAt, lastDay } = jsonIn<Pick<ShareLink, 'createdBy' | 'createdAt' | 'lastDay'>>(row, 'made');
  return {
    id: idOfKey(bytesIn(row, 'id')),
    scenarioId: idOfKey(bytesIn(row, 'scenario')),
    version: numberIn(row, 'version'),
    tokenDigest: textIn(row, 'token'),
    createdBy,
    createdAt,
    lastDay: isoDate(lastDay),
    revoked: row.revoked === null ? null : jsonIn<Revocation>(row, 'revoked'),
  };
}
