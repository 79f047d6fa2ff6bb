import {
  baselineOf,
  bodyOf,
  compareReplay,
  differenceTreeOf,
  downwardsFrom,
  findUnit,
  isoDate,
  type Organisation,
  type OrganisationStatement,
  replayScenario,
} from '@samorg/domain';
import { emptyScenario, transferOf } from '../figures/domain-move.ts';
import type { Branch } from '../pick-branches.ts';

export type DifferenceTree = ReturnType<typeof differenceTreeOf>;

/** An organisation with every unit drawn: as it is, and with a branch moved to another board. */
export interface ChartTrees {
  readonly plain: DifferenceTree;
  readonly moved: DifferenceTree;
  readonly movedUnitId: string;
  readonly branchSize: number;
}

/** The two trees of a statement, opened to the last unit, with a branch of about `size` units moved. */
export function chartTrees(statement: OrganisationStatement, size: number): ChartTrees {
  const year = statement.budgetLines[0]?.year ?? 2026;
  const baseline = baselineOf(statement, isoDate(`${year}-01-01`), year);
  const branch = branchToMove(baseline, statement, size);
  const asItIs = emptyScenario(baseline, year);
  return {
    plain: wholeTree(baseline, asItIs),
    moved: wholeTree(baseline, { ...asItIs, changes: [transferOf(branch, year)] }),
    movedUnitId: branch.unitId,
    branchSize: branch.size,
  };
}

/** The branch of departments and units nearest to a size, and an administration of another board; an administration itself is drawn with its board. */
function branchToMove(organisation: Organisation, { units }: OrganisationStatement, size: number): Branch {
  const living = units.filter(({ id }) => findUnit(organisation, id) !== undefined);
  const [nearest] = living
    .filter(({ kind }) => kind === 'department' || kind === 'unit')
    .map(({ id }) => ({ id, size: [...downwardsFrom(organisation, id)].length }))
    .toSorted((one, other) => Math.abs(one.size - size) - Math.abs(other.size - size));
  const receiver = living.find(
    ({ id, kind }) =>
      kind === 'administration' && nearest && bodyOf(organisation, id) !== bodyOf(organisation, nearest.id),
  );
  if (nearest === undefined || receiver === undefined) throw new Error('the organisation has a branch to move');
  return { unitId: nearest.id, toParentId: receiver.id, size: nearest.size };
}

/** Opens whatever can be opened until there is nothing left. */
function wholeTree(...[baseline, scenario]: Parameters<typeof replayScenario>): DifferenceTree {
  const comparison = compareReplay(replayScenario(baseline, scenario));
  const open = new Set<string>();
  for (;;) {
    const tree = differenceTreeOf(comparison, open);
    const closed = tree.rows.filter((row) => row.openable && !row.opened);
    if (closed.length === 0) return tree;
    for (const { key } of closed) open.add(key);
  }
}
