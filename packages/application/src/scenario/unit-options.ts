import type { UnitKind } from '@samorg/domain';
import { findUnit, upwardsFrom } from '@samorg/domain';
import { searchUnits } from '../organisation/search-units.ts';
import type { ScenarioView } from './scenario-view.ts';

/** A unit to choose in a form. */
export interface UnitOption {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Names of the units above it, root first. */
  readonly path: readonly string[];
  /** Whether the scenario makes it. */
  readonly isNew: boolean;
}

/** Units of the state after all changes that match a text, best first. */
export function unitOptions(view: ScenarioView, text: string, first: number): readonly UnitOption[] {
  const { after, baseline } = view.replay();
  return searchUnits(after, text, first).map(({ id, name, kind }) => ({
    id,
    name,
    kind,
    path: [...upwardsFrom(after, id)]
      .slice(1)
      .reverse()
      .map((above) => above.name),
    isNew: findUnit(baseline, id) === undefined,
  }));
}
