import { bodyOf, childrenOf, legalEntityOf, type Organisation } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Patch } from '../patch/patch.ts';

/** A branch that stands elsewhere after a patch: its root and where it stood and stands. */
export interface RehomedBranch {
  readonly rootId: UnitId;
  /** False for a unit that only became, or is no more, an accounting body: what is below it answers to another. */
  readonly parentChanges: boolean;
  readonly bodyChanges: boolean;
  readonly entityChanges: boolean;
}

/**
 * The branches that a patch gives another parent or whose root it gives another kind, with whether their accounting body or legal entity changes. Everything in
 * a branch shares its root's change down to the next rehomed root, since nothing between them moved.
 */
export function rehomedBranches(before: Organisation, after: Organisation, patch: Patch): RehomedBranch[] {
  const branches: RehomedBranch[] = [];
  for (const update of patch.units?.updated ?? []) {
    const parentChanges = update.after.parentId !== undefined;
    if (!parentChanges && update.after.kind === undefined) continue;
    branches.push({
      rootId: update.id,
      parentChanges,
      bodyChanges: bodyOf(before, update.id) !== bodyOf(after, update.id),
      entityChanges: legalEntityOf(before, update.id) !== legalEntityOf(after, update.id),
    });
  }
  return branches;
}

/** The units of a branch that live after the patch, without those of other rehomed branches inside it. Visits the branch. */
export function* unitsOfBranch(
  after: Organisation,
  rootId: UnitId,
  otherRoots: ReadonlySet<UnitId>,
): Generator<UnitId> {
  const stack = [rootId];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    yield id;
    for (const child of childrenOf(after, id)) if (!otherRoots.has(child)) stack.push(child);
  }
}
