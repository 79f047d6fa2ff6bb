import type { UnitId } from '@samorg/domain';
import { bodyOf, findUnit } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { groupOf, noStaff, type StaffGroup, sumOfGroups } from './staff-group.ts';

/** Staff that comes to stand elsewhere together: a unit with what follows it, or positions between two boards. */
export interface MovedGroup {
  readonly key: string;
  /** The unit that moves; null = positions that leave their units. */
  readonly unitId: UnitId | null;
  readonly fromBoardId: UnitId;
  readonly toBoardId: UnitId;
  /** An exception: it stays with its board while the unit above it moves. */
  readonly stays: boolean;
  readonly employerChange: boolean;
  readonly staff: StaffGroup;
}

/** Every unit with another parent, with its staff, and positions that move by themselves, as one group per pair of boards. */
export function movedGroupsOf(evaluation: EvaluationView): MovedGroup[] {
  const comparison = evaluation.comparison();
  const { before, after, branches } = comparison;
  const excepted = exceptedUnits(evaluation);
  const groups = new Map<string, MovedGroup>();
  const add = (group: Omit<MovedGroup, 'key'>): void => {
    const key = [group.unitId ?? '', group.fromBoardId, group.toBoardId].join('\n');
    const known = groups.get(key);
    const staff = known === undefined ? group.staff : sumOfGroups([known.staff, group.staff]);
    groups.set(key, { ...group, key, staff });
  };
  for (const { rootId, parentChanges, entityChanges } of branches) {
    if (!parentChanges || findUnit(after, rootId) === undefined) continue;
    const boards = { fromBoardId: bodyOf(before, rootId), toBoardId: bodyOf(after, rootId) };
    add({ unitId: rootId, ...boards, stays: excepted.has(rootId), employerChange: entityChanges, staff: noStaff });
  }
  const roots = comparison.rootOfUnit();
  for (const row of evaluation.reviewList().rows) {
    const { fromBoardId, toBoardId, employerChange } = row;
    const unitId = row.reason === 'withUnit' ? (roots.get(row.toUnitId) ?? null) : null;
    const stays = unitId !== null && excepted.has(unitId);
    add({ unitId, fromBoardId, toBoardId, stays, employerChange, staff: groupOf(row) });
  }
  return [...groups.values()];
}

/** Whether the group comes under another board. */
export function isBetweenBoards({ fromBoardId, toBoardId }: MovedGroup): boolean {
  return fromBoardId !== toBoardId;
}

/** Units that a move says stay, where the board is the same afterwards. */
function exceptedUnits(evaluation: EvaluationView): Set<UnitId> {
  const { before, after, steps } = evaluation.comparison();
  const listed = steps.flatMap(({ change, outcome }) =>
    change.type === 'transferUnit' && outcome.kind === 'planned' ? change.exceptions.map((row) => row.unitId) : [],
  );
  const isThere = (id: UnitId): boolean => findUnit(before, id) !== undefined && findUnit(after, id) !== undefined;
  return new Set(listed.filter((id) => isThere(id) && bodyOf(before, id) === bodyOf(after, id)));
}
