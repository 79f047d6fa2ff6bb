import type { IsoDate, Organisation, UnitId } from '@samorg/domain';
import { findUnit } from '@samorg/domain';
import type { StoredOrganisation } from './stored-organisation.ts';

/** A stored organisation looked at on a day, with the lines of one budget year. */
export interface OrganisationView {
  readonly stored: StoredOrganisation;
  readonly asOf: IsoDate;
  readonly budgetYear: number;
  /** The snapshot, built at the first call. */
  readonly snapshot: () => Organisation;
}

/** The name of a unit on the day, or in the statement when it does not live then, else the id. */
export function unitNameIn(organisation: Organisation, id: UnitId): string {
  const living = findUnit(organisation, id);
  if (living !== undefined) return living.name;
  return organisation.reference.statement.units.find((unit) => unit.id === id)?.name ?? id;
}
