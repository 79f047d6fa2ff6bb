import type { Instant } from '@samorg/store';
import type { House } from '../house.ts';
import type { OrganisationHandle } from './organisation-handle.ts';

/**
 * When the revision was superseded: the instant of the next one; null = it is the last. So a revision is what is known on
 * [updatedAt, supersededAt), which is empty when two were recorded in one millisecond.
 */
export async function supersededAt(
  house: House,
  { id, revision }: Pick<OrganisationHandle, 'id' | 'revision'>,
): Promise<Instant | null> {
  const next = await house.store.readOrganisationHead(id, { revision: revision + 1 });
  return next === null || next.revision === revision ? null : next.last.recordedAt;
}

/**
 * The moment that everything beside the organisation is told of, as its scenarios; null = now. A revision that was asked for by its
 * number is of the moment when it was recorded.
 */
export function momentKnown({ knownAt, updatedAt }: Pick<OrganisationHandle, 'knownAt' | 'updatedAt'>): Instant | null {
  if (knownAt === null) return null;
  return 'instant' in knownAt ? knownAt.instant : updatedAt;
}
