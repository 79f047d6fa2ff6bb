import type { IsoDate, OrganisationId } from '@samorg/domain';
import { isoDate } from '@samorg/domain';
import type { House } from '../house.ts';
import { lazy } from '../lazy.ts';
import { cacheKey } from '../recent-cache.ts';
import type { OrganisationView } from './organisation-view.ts';
import type { StoredOrganisation } from './stored-organisation.ts';
import { snapshotOf, storedOrganisationOf, usualBudgetYear } from './stored-organisation.ts';

/** What to look at; null = today, and the usual budget year of that day. */
export interface OrganisationRequest {
  readonly id: OrganisationId;
  readonly asOf: IsoDate | null;
  readonly budgetYear: number | null;
}

/** The organisation as it is stored now, looked at on a day; null when there is none of the id. */
export async function findOrganisation(house: House, request: OrganisationRequest): Promise<OrganisationView | null> {
  const stored = await findStored(house, request.id);
  return stored === null ? null : viewOf(house, stored, request);
}

/** A stored organisation looked at on a day; the snapshot is built when it is first asked for, and kept. */
export function viewOf(
  house: House,
  stored: StoredOrganisation,
  { asOf, budgetYear }: Pick<OrganisationRequest, 'asOf' | 'budgetYear'>,
): OrganisationView {
  const date = asOf ?? isoDate(house.now().slice(0, 10));
  const year = budgetYear ?? usualBudgetYear(stored, date);
  const key = cacheKey(stored.id, stored.revision, date, year);
  const snapshot = house.snapshots.get(key, () => lazy(() => snapshotOf(stored, date, year)));
  return { stored, asOf: date, budgetYear: year, snapshot };
}

/** The organisation at its last revision, or null. */
export async function findStored(house: House, id: OrganisationId): Promise<StoredOrganisation | null> {
  const head = await house.store.readOrganisationHead(id);
  return head === null ? null : readStored(house, id, head.revision);
}

/** The organisation at a revision that is known to be stored; read once and kept. */
export function readStored(house: House, id: OrganisationId, revision: number): Promise<StoredOrganisation> {
  const key = cacheKey(id, revision);
  return house.organisations.get(key, () => {
    const reading = house.store.readOrganisation(id, { revision }).then((record) => {
      if (record === null) throw new Error(`broken promise: revision ${revision} of ${id} is stored`);
      return storedOrganisationOf(record);
    });
    // A failed read must not be remembered as the answer.
    reading.catch(() => house.organisations.delete(key));
    return reading;
  });
}
