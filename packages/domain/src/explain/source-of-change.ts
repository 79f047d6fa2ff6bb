import { present } from '../base/assert.ts';
import type { Change } from '../change/change.ts';
import type { Basis } from './basis.ts';

/** A change of the scenario by its id. */
export function changeById({ comparison }: Basis, id: string): Change {
  return present(
    comparison.replay.scenario.changes.find((change) => change.id === id),
    `change ${id} is in the scenario`,
  );
}

/** The source that a change gives for itself. */
export function sourceOfChange(basis: Basis, id: string): string | null {
  return changeById(basis, id).source;
}
