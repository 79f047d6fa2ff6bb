import type { EvaluationView, NameOf } from '@samorg/application';
import { nameLookUpIn } from '@samorg/application';
import type { Organisation } from '@samorg/domain';

/** Whence a table takes its names: units, activities and documents by a look-up, staff functions from the organisation. */
export interface Names {
  readonly nameOf: NameOf;
  readonly organisation: Organisation;
}

/** A row with the names of what it is about. */
export type In<T> = T & { readonly names: Names };

/** The names that an evaluation tells with. */
export function namesOf({ nameOf, replay }: EvaluationView): Names {
  return { nameOf, organisation: replay.baseline };
}

/** The names of an organisation on its day. */
export function namesOnDay(organisation: Organisation): Names {
  return { nameOf: nameLookUpIn(organisation), organisation };
}
