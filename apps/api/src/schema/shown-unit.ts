import type { OrganisationView } from '@samorg/application';
import type { Unit, UnitId } from '@samorg/domain';
import { findUnit, unitOf } from '@samorg/domain';
import { builder } from './builder.ts';

/** A unit with the organisation that it stands in. */
export interface ShownUnit {
  readonly view: OrganisationView;
  readonly unit: Unit;
}

/** The type by reference, so that types may name each other; `unit.ts` gives its fields. */
export const UnitType = builder.objectRef<ShownUnit>('Unit');

/** The unit of an id, or null when the id is null or the unit does not live on the day. */
export function shownUnit(view: OrganisationView, id: UnitId | null): ShownUnit | null {
  const unit = id === null ? undefined : findUnit(view.snapshot(), id);
  return unit === undefined ? null : { view, unit };
}

/** The unit of an id that must live on the day. */
export function livingUnit(view: OrganisationView, id: UnitId): ShownUnit {
  return { view, unit: unitOf(view.snapshot(), id) };
}
