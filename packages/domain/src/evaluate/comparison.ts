import { lazy } from '../base/lazy.ts';
import { compareIds } from '../base/order.ts';
import { rememberOne } from '../base/remember.ts';
import { findUnit, type Organisation } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { emptyPatch, type Patch } from '../patch/patch.ts';
import { type RehomedBranch, rehomedBranches, unitsOfBranch } from '../scenario/rehomed-units.ts';
import { patchUntil, type Replay, type Step } from '../scenario/replay.ts';

/** Two states of an organisation side by side, with what lies between them. */
export interface StateComparison {
  readonly before: Organisation;
  readonly after: Organisation;
  /** Everything that differs, as one patch. */
  readonly patch: Patch;
  /** The steps that lead from before to after, when they are those of one scenario; else none. */
  readonly steps: readonly Step[];
  /** What the states start from: one baseline, or one for each state. */
  readonly baselines: readonly Organisation[];
  /** Branches with another parent, or another kind of root, in the last state. */
  readonly branches: readonly RehomedBranch[];
  /** Units that live before and after under different accounting bodies, in order. */
  readonly bodyChangedUnits: () => readonly UnitId[];
  /** Units that live before and after in different legal entities, in order. */
  readonly entityChangedUnits: () => readonly UnitId[];
  /** Every unit of a rehomed branch, whether its body changes or not, with the root that it moved with. */
  readonly rootOfUnit: () => ReadonlyMap<UnitId, UnitId>;
}

/** The two states alone, for the parts of the evaluation that ask for nothing between them. */
export type TwoStates = Pick<StateComparison, 'before' | 'after'>;

/** Baseline and last state of a replay side by side; every part of the evaluation reads this. */
export interface Comparison extends StateComparison {
  readonly replay: Replay;
}

/** What leads from one state to the other. */
export type Difference = Pick<StateComparison, 'patch' | 'steps' | 'baselines'>;

/** Compares the last state of a replay with its baseline. Costs what was changed. */
export function compareReplay(replay: Replay): Comparison {
  const patch = wholePatchOf(replay);
  const { baseline, after, steps } = replay;
  return { ...compareOrganisations(baseline, after, { patch, steps, baselines: [baseline] }), replay };
}

/** An organisation beside itself: what a part of the evaluation says of one state alone. Kept for as long as the organisation is. */
export const besideItself: (organisation: Organisation) => TwoStates = rememberOne((organisation) => ({
  before: organisation,
  after: organisation,
}));

/** Compares two states that a patch lies between. Costs what the patch changes. */
export function compareOrganisations(
  before: Organisation,
  after: Organisation,
  { patch, steps, baselines }: Difference,
): StateComparison {
  const branches = rehomedBranches(before, after, patch);
  const roots = new Set(branches.map((branch) => branch.rootId));
  const unitsOf = (branch: RehomedBranch): UnitId[] =>
    [...unitsOfBranch(after, branch.rootId, roots)].filter((id) => findUnit(before, id) !== undefined);
  const units = (wanted: (branch: RehomedBranch) => boolean): UnitId[] =>
    branches.filter(wanted).flatMap(unitsOf).sort(compareIds);
  return {
    before,
    after,
    patch,
    steps,
    baselines,
    branches,
    bodyChangedUnits: lazy(() => units((branch) => branch.bodyChanges)),
    entityChangedUnits: lazy(() => units((branch) => branch.entityChanges)),
    rootOfUnit: lazy(() => new Map(branches.flatMap((branch) => unitsOf(branch).map((id) => [id, branch.rootId])))),
  };
}

/** All that a replay does, as one patch on its baseline. */
export function wholePatchOf(replay: Replay): Patch {
  const last = replay.evenings.at(-1);
  return last === undefined ? emptyPatch : patchUntil(last);
}
