import type { UnitId, UnitKind } from '../../model/unit.ts';
import type { UnitState } from '../placement/changed-places.ts';

/** A place of a unit: same parent before and after; where it stood; where it comes to stand. */
export type PlaceRole = 'same' | 'old' | 'new';

/** Units folded together because nothing about them changes, or boards of which only the money changes. */
export interface Pile {
  readonly count: number;
  readonly fteMilli: number;
  /** Change of need, full-year öre; null where no money changes. */
  readonly fundingChangeOre: number | null;
  readonly boardsOnly: boolean;
}

/** One place in the difference layer. Rows come depth first, siblings in the order in which they are drawn. */
export interface DifferenceRow {
  readonly key: string;
  readonly parentKey: string | null;
  readonly depth: number;
  /** Body whose band the row lies in. */
  readonly band: string;
  readonly unitId: UnitId | null;
  readonly name: string;
  readonly nameBefore: string | null;
  /** Of a pile: the kind of all that lies in it; null when they differ. */
  readonly kind: UnitKind | null;
  readonly role: PlaceRole;
  /** By precedence: ended, added, moved, changed, stays. Empty = unchanged. */
  readonly states: readonly UnitState[];
  readonly administrationNames: readonly string[];
  /** Moved, but under the same body. */
  readonly withinBoard: boolean;
  /** Exceptions that stay behind. */
  readonly exceptNames: readonly string[];
  /** Units that follow and are not drawn at this place. */
  readonly followCount: number;
  /** Of the subtree, thousandths of an FTE; null where the unit is not at this place then. */
  readonly fteMilliBefore: number | null;
  readonly fteMilliAfter: number | null;
  readonly ownFteMilliAfter: number | null;
  readonly pile: Pile | null;
  readonly openable: boolean;
  readonly opened: boolean;
}

/** A unit's way from its old place to its new one. */
export interface DifferenceLink {
  readonly fromKey: string;
  readonly toKey: string;
  readonly state: UnitState;
  readonly crossesBoard: boolean;
  readonly fteMilli: number;
  /** Places, vacant ones included. */
  readonly headcount: number;
}

export interface DifferenceTree {
  readonly rows: readonly DifferenceRow[];
  readonly links: readonly DifferenceLink[];
  readonly bands: readonly { readonly id: string; readonly name: string }[];
}

/** A row with nothing to tell but what is given. */
export function differenceRow(
  given: Pick<DifferenceRow, 'key' | 'parentKey' | 'depth' | 'band'> & Partial<DifferenceRow>,
): DifferenceRow {
  return {
    unitId: null,
    name: '',
    nameBefore: null,
    kind: null,
    role: 'same',
    states: [],
    administrationNames: [],
    withinBoard: false,
    exceptNames: [],
    followCount: 0,
    fteMilliBefore: null,
    fteMilliAfter: null,
    ownFteMilliAfter: null,
    pile: null,
    openable: false,
    opened: false,
    ...given,
  };
}
