import type { IsoDate, Organisation } from '@samorg/domain';
import type { KnownAt } from '@samorg/store';
import type { StoredOrganisation } from './stored-organisation.ts';

/** A stored organisation looked at on a day, with the lines of one budget year: as it is known now, or as it was known. */
export interface OrganisationView {
  readonly stored: StoredOrganisation;
  /** The recorded time that was asked for; null = now. */
  readonly knownAt: KnownAt | null;
  /** Valid time: the day. */
  readonly asOf: IsoDate;
  readonly budgetYear: number;
  /** The snapshot, built at the first call. */
  readonly snapshot: () => Organisation;
}
