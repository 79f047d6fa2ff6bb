import type { IsoDate, Organisation } from '@samorg/domain';
import type { StoredOrganisation } from './stored-organisation.ts';

/** A stored organisation looked at on a day, with the lines of one budget year. */
export interface OrganisationView {
  readonly stored: StoredOrganisation;
  readonly asOf: IsoDate;
  readonly budgetYear: number;
  /** The snapshot, built at the first call. */
  readonly snapshot: () => Organisation;
}
