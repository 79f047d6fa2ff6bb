import { lazy } from '../base/lazy.ts';
import { compareIds } from '../base/order.ts';
import { findUnit, type Organisation } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Patch } from '../patch/patch.ts';
import { squashPatches } from '../patch/squash-patches.ts';
import { type RehomedBranch, rehomedBranches, unitsOfBranch } from '../scenario/rehomed-units.ts';
import type { Evening, Replay } from '../scenario/replay.ts';

/** Baseline and last state side by side, with what lies between; every part of the evaluation reads this. */
export interface Comparison {
  readonly replay: Replay;
  readonly before: Organisation;
  readonly after: Organisation;
  /** Everything that differs, as one patch. */
  readonly patch: Patch;
  /** Branches with another parent in the last state. */
  readonly branches: readonly RehomedBranch[];
  /** Units that live before and after under different accounting bodies, in order. */
  readonly bodyChangedUnits: () => readonly UnitId[];
  /** Units that live before and after in different legal entities, in order. */
  readonly entityChangedUnits: () => readonly UnitId[];
  /** Every unit of a rehomed branch, whether its body changes or not, with the root that it moved with. */
  readonly rootOfUnit: () => ReadonlyMap<UnitId, UnitId>;
}

/** Compares the last state of a replay with its baseline. Costs what was changed. */
export function compareReplay(replay: Replay): Comparison {
  const { baseline: before, after } = replay;
  const patch = patchUntil(replay, replay.evenings.length);
  const branches = rehomedBranches(before, after, patch);
  const roots = new Set(branches.map((branch) => branch.rootId));
  const unitsOf = (branch: RehomedBranch): UnitId[] =>
    [...unitsOfBranch(after, branch.rootId, roots)].filter((id) => findUnit(before, id) !== undefined);
  const units = (wanted: (branch: RehomedBranch) => boolean): UnitId[] =>
    branches.filter(wanted).flatMap(unitsOf).sort(compareIds);
  return {
    replay,
    before,
    after,
    patch,
    branches,
    bodyChangedUnits: lazy(() => units((branch) => branch.bodyChanges)),
    entityChangedUnits: lazy(() => units((branch) => branch.entityChanges)),
    rootOfUnit: lazy(() => new Map(branches.flatMap((branch) => unitsOf(branch).map((id) => [id, branch.rootId])))),
  };
}

/** All that happened on the first evenings, as one patch on the baseline. */
export function patchUntil(replay: Replay, evenings: number): Patch {
  return squashPatches(replay.evenings.slice(0, evenings).map((evening: Evening) => evening.patch));
}
