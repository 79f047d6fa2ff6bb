import { assert } from '@samorg/domain';
import type { LinkStored, NewShareLink, NoSuchLink, Revocation } from '../port/share-link.ts';
import { assertSameLink, checkedRevocation, newLink } from '../share-link/checked-link.ts';
import type { Memory } from './memory.ts';

/** Keeps a link to a version that is there; one that is there already is answered as it is. */
export function addLink({ links, scenarios }: Memory, made: NewShareLink): LinkStored {
  const link = newLink(made);
  const there = [...links.values()].find(({ id, tokenDigest }) => id === link.id || tokenDigest === link.tokenDigest);
  if (there !== undefined) {
    assertSameLink(there, link);
    return { outcome: 'committed', link: there };
  }
  assert((scenarios.get(link.scenarioId)?.length ?? 0) >= link.version, 'the version of a link is there');
  links.set(link.id, link);
  return { outcome: 'committed', link };
}

/** The first withdrawal stands. */
export function revokeLink({ links }: Memory, id: string, revocation: Revocation): LinkStored | NoSuchLink {
  const revoked = checkedRevocation(revocation);
  const link = links.get(id);
  if (link === undefined) return { outcome: 'unknownLink' };
  const after = link.revoked === null ? { ...link, revoked } : link;
  links.set(id, after);
  return { outcome: 'committed', link: after };
}
