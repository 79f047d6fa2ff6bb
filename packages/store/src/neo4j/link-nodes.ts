import { assert, isoDate } from '@samorg/domain';
import { exactText, textOfExact } from '../journal/exact-text.ts';
import type { Page, PageRequest } from '../port/page.ts';
import type { LinkStored, NewShareLink, NoSuchLink, Revocation, ShareLink } from '../port/share-link.ts';
import { assertSameLink, checkedRevocation, newLink } from '../share-link/checked-link.ts';
import { requireUsable } from './backup/store-node.ts';
import { cypher } from './cypher.ts';
import { digestOf, journalKey, startOf } from './journal-key.ts';
import { linkCypher } from './link-cypher.ts';
import { nodeIn, numberIn, optionalNumberIn, optionalTextIn, type Properties, textIn } from './properties.ts';
import type { Parameters, Transaction } from './transaction.ts';

/** Stores a link to a version that is there; one that is there already is answered as it is. */
export async function addLink(transaction: Transaction, made: NewShareLink): Promise<LinkStored> {
  const { store } = transaction;
  const link = newLink(made);
  const journal = journalKey(store, 'scenario', link.scenarioId);
  const [head] = await transaction.run(linkCypher.lockLast, { journal });
  const byId = await transaction.run(linkCypher.findLink, { link: linkKey(store, link.id) });
  const bySecret = await transaction.run(linkCypher.readLink, { store, token: link.tokenDigest });
  const [there] = [...byId, ...bySecret];
  if (there !== undefined) {
    const stored = linkOf(there);
    assertSameLink(stored, link);
    return { outcome: 'committed', link: stored };
  }
  const last = head === undefined ? 0 : (optionalNumberIn(head, 'last') ?? 0);
  assert(last >= link.version, 'the version of a link is there');
  await transaction.run(linkCypher.addLinks, { links: [linkProperties(store, link)] });
  await countChange(transaction);
  return { outcome: 'committed', link };
}

export async function readLink(transaction: Transaction, tokenDigest: string): Promise<ShareLink | null> {
  const { store } = transaction;
  const [found] = await transaction.run(linkCypher.readLink, { store, token: tokenDigest });
  return found === undefined ? null : linkOf(found);
}

export async function listLinks(
  transaction: Transaction,
  scenarioId: string,
  { first, after }: PageRequest,
): Promise<Page<ShareLink>> {
  const journal = journalKey(transaction.store, 'scenario', scenarioId);
  const exact = exactText(after ?? '');
  const range = { journal, after: exact, afterStart: startOf(exact), limit: first + 1 };
  const [counted] = await transaction.run(linkCypher.countLinks, { journal });
  const found = await transaction.run(linkCypher.listLinks, range);
  const items = found.slice(0, first).map(linkOf);
  const total = counted === undefined ? 0 : numberIn(counted, 'total');
  return { items, total, nextAfter: found.length > first ? (items.at(-1)?.id ?? after) : null };
}

/** The first withdrawal stands. */
export async function revokeLink(
  transaction: Transaction,
  id: string,
  revocation: Revocation,
): Promise<LinkStored | NoSuchLink> {
  const revoked = checkedRevocation(revocation);
  const link = linkKey(transaction.store, id);
  const [found] = await transaction.run(linkCypher.findLink, { link });
  if (found === undefined) return { outcome: 'unknownLink' };
  const there = linkOf(found);
  if (there.revoked !== null) return { outcome: 'committed', link: there };
  await transaction.run(linkCypher.revokeLink, { link, by: exactText(revoked.by), at: revoked.at });
  await countChange(transaction);
  return { outcome: 'committed', link: { ...there, revoked } };
}

export function linkOf(record: Properties): ShareLink {
  const node = nodeIn(record, 'l');
  const revokedAt = optionalTextIn(node, 'revokedAt');
  return {
    id: textOfExact(textIn(node, 'id')),
    scenarioId: textOfExact(textIn(record, 'scenario')),
    version: numberIn(node, 'version'),
    tokenDigest: textIn(node, 'token'),
    createdBy: textOfExact(textIn(node, 'createdBy')),
    createdAt: textIn(node, 'createdAt'),
    lastDay: isoDate(textIn(node, 'lastDay')),
    revoked: revokedAt === null ? null : { by: textOfExact(textIn(node, 'revokedBy')), at: revokedAt },
  };
}

/** What the node of a link holds. */
export function linkProperties(store: string, link: ShareLink): Parameters {
  const id = exactText(link.id);
  const revoked = link.revoked === null ? {} : { revokedBy: exactText(link.revoked.by), revokedAt: link.revoked.at };
  return {
    link: linkKey(store, link.id),
    store,
    id,
    idStart: startOf(id),
    token: link.tokenDigest,
    scenario: journalKey(store, 'scenario', link.scenarioId),
    version: link.version,
    createdBy: exactText(link.createdBy),
    createdAt: link.createdAt,
    lastDay: link.lastDay,
    ...revoked,
  };
}

/** The key of a link: alike for the same id only. */
function linkKey(store: string, id: string): string {
  return `${store}/link/${digestOf(id)}`;
}

async function countChange(transaction: Transaction): Promise<void> {
  const [store] = await transaction.run(cypher.countChange, { store: transaction.store });
  requireUsable(store);
}
