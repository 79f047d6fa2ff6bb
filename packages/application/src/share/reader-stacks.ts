import type { UnitId } from '@samorg/domain';
import { bodyOf, childrenOf, compareIds, findUnit, upwardsFrom } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { isBetweenBoards, type MovedGroup } from './moved-groups.ts';
import type { ReaderName } from './reader-names.ts';
import { type ShownPool, type ShownStaff, shownAlone, shownInPool, shownSum } from './shown-staff.ts';
import { groupLess, isFew, noStaff, type StaffGroup, staffOfUnit, sumOfGroups } from './staff-group.ts';

/** A board that something moves from, to or within. */
export interface ReaderBoard {
  readonly id: UnitId;
  readonly name: string;
  readonly before: ShownStaff;
  readonly after: ShownStaff;
  /** What does not move. */
  readonly rest: ShownStaff;
  /** How many units below its administrations stay as they were. */
  readonly restCount: number;
}

/** What moves, or is excepted from a move. */
export interface ReaderMove {
  readonly key: string;
  /** unit: `name` is its name. smallUnit: too few persons to name. positions: they leave their units. */
  readonly what: 'unit' | 'smallUnit' | 'positions';
  readonly name: string | null;
  readonly exceptNames: readonly string[];
  readonly fromBoardId: UnitId;
  readonly toBoardId: UnitId;
  readonly stays: boolean;
  readonly staff: ShownStaff;
  /** The new unit that it comes to lie in; null = none. */
  readonly newUnitId: UnitId | null;
}

/** A new unit that something moves into. */
export interface ReaderNewUnit {
  readonly id: UnitId;
  readonly name: string | null;
  readonly boardId: UnitId;
}

/** The boards before and after with what moves between and within them. */
export interface ReaderStacks {
  readonly boards: readonly ReaderBoard[];
  readonly moves: readonly ReaderMove[];
  readonly newUnits: readonly ReaderNewUnit[];
  /** Boards that nothing moves from, to or within. */
  readonly otherBoardCount: number;
  /** What comes under another board in all. */
  readonly movedBetweenBoards: ShownStaff;
  readonly movedToOtherEmployer: ShownStaff;
}

interface Given {
  readonly evaluation: EvaluationView;
  readonly groups: readonly MovedGroup[];
  readonly nameOf: ReaderName;
}

/** Figures that neither show nor let anybody subtract what fewer than five persons stand behind. */
export function readerStacks(given: Given): ReaderStacks {
  const { groups } = given;
  const between = groups.filter(isBetweenBoards);
  const pools = poolsOf(between, ({ fromBoardId, toBoardId }) => `${fromBoardId}\n${toBoardId}`);
  const within = groups.filter((group) => !isBetweenBoards(group) && group.unitId !== null);
  const boardIds = [...new Set([...between, ...within].flatMap((group) => [group.toBoardId, group.fromBoardId]))];
  const boards = boardIds.map((id) => boardOf(given, { id, between, within, pools }));
  const shown = new Map([...pools.values(), ...boards.map(({ pool }) => pool)].flatMap((pool) => [...pool.shown]));
  const moves = [...between, ...within].map((group) => moveOf(given, group, shown.get(group.key)));
  const sum = sumOfGroups(between.map(({ staff }) => staff));
  return {
    boards: boards.sort((a, b) => compareBoards(a, b, between)).map(({ board }) => board),
    moves,
    newUnits: newUnitsOf(given, moves),
    otherBoardCount: otherBoards(given.evaluation, boardIds),
    movedBetweenBoards: shownSum(sum, sumOfGroups([...pools.values()].map(({ withheld }) => withheld))),
    movedToOtherEmployer: employerSum(between, sum),
  };
}

type Pools = ReadonlyMap<string, ShownPool>;

function poolsOf(groups: readonly MovedGroup[], keyOf: (group: MovedGroup) => string): Pools {
  const byKey = Map.groupBy(groups, keyOf);
  return new Map([...byKey].map(([key, members]) => [key, shownInPool(members)]));
}

interface OfBoard {
  readonly id: UnitId;
  readonly between: readonly MovedGroup[];
  readonly within: readonly MovedGroup[];
  readonly pools: Pools;
}

interface PooledBoard {
  readonly board: ReaderBoard;
  /** Of the units that move within it, and of the rest. */
  readonly pool: ShownPool;
}

function boardOf({ evaluation, nameOf }: Given, { id, between, within, pools }: OfBoard): PooledBoard {
  const { before, after } = evaluation.comparison();
  const [whole, wholeAfter] = [before, after].map((state) =>
    findUnit(state, id) === undefined ? noStaff : staffOfUnit(state, id),
  ) as [StaffGroup, StaffGroup];
  const inside = within.filter((group) => group.fromBoardId === id);
  const restOf = (all: StaffGroup, side: 'fromBoardId' | 'toBoardId'): StaffGroup =>
    groupLess(
      all,
      sumOfGroups([...inside, ...between.filter((group) => group[side] === id)].map(({ staff }) => staff)),
    );
  const [rest, restAfter] = [restOf(whole, 'fromBoardId'), restOf(wholeAfter, 'toBoardId')];
  const restKey = `${id}\nrest`;
  const pool = shownInPool([...inside, { key: restKey, staff: rest }]);
  const touching = [...pools].filter(([key]) => key.split('\n').includes(id));
  const isPierced = isFew(sumOfGroups(touching.map(([, { withheld }]) => withheld)));
  const isSame = rest.headcount === restAfter.headcount && rest.fteMilli === restAfter.fteMilli;
  const isWhole = !isFew(pool.withheld);
  const hidden: ShownStaff = { kind: 'hidden' };
  return {
    pool,
    board: {
      id,
      name: nameOf(id) ?? '',
      before: isWhole ? shownAlone(whole) : hidden,
      after: isWhole && !isPierced ? shownAlone(wholeAfter) : hidden,
      rest: isSame && !isPierced ? (pool.shown.get(restKey) ?? hidden) : hidden,
      restCount: restCount(evaluation, id),
    },
  };
}

/** Units right below the administrations of a board that stand there before and after. */
function restCount(evaluation: EvaluationView, boardId: UnitId): number {
  const { before, after } = evaluation.comparison();
  if (findUnit(before, boardId) === undefined || findUnit(after, boardId) === undefined) return 0;
  const below = (id: UnitId): readonly UnitId[] => {
    const kept = childrenOf(after, id).filter((child) => findUnit(before, child)?.parentId === id);
    return kept.flatMap((child) => {
      const kind = findUnit(after, child)?.kind;
      if (kind === 'administration' && id === boardId) return below(child);
      return kind === 'department' || kind === 'unit' ? [child] : [];
    });
  };
  return below(boardId).length;
}

function moveOf({ evaluation, nameOf }: Given, group: MovedGroup, staff: ShownStaff | undefined): ReaderMove {
  const { key, unitId, fromBoardId, toBoardId, stays } = group;
  const name = unitId === null ? null : nameOf(unitId);
  const what = unitId === null ? 'positions' : name === null ? 'smallUnit' : 'unit';
  return {
    key,
    what,
    name,
    exceptNames: exceptionsOf(evaluation, unitId).flatMap((id) => nameOf(id) ?? []),
    fromBoardId,
    toBoardId,
    stays,
    staff: staff ?? { kind: 'hidden' },
    newUnitId: unitId === null ? null : newUnitOver(evaluation, unitId),
  };
}

function exceptionsOf(evaluation: EvaluationView, unitId: UnitId | null): readonly UnitId[] {
  return evaluation
    .comparison()
    .steps.flatMap(({ change, outcome }) =>
      change.type === 'transferUnit' && change.unitId === unitId && outcome.kind === 'planned'
        ? change.exceptions.map((row) => row.unitId)
        : [],
    );
}

/** The topmost new unit that a unit lies in afterwards. */
function newUnitOver(evaluation: EvaluationView, unitId: UnitId): UnitId | null {
  const { before, after } = evaluation.comparison();
  const created = [...upwardsFrom(after, unitId)].filter(({ id }) => findUnit(before, id) === undefined);
  return created.at(-1)?.id ?? null;
}

function newUnitsOf({ evaluation, nameOf }: Given, moves: readonly ReaderMove[]): ReaderNewUnit[] {
  const { after } = evaluation.comparison();
  const ids = [...new Set(moves.flatMap(({ newUnitId }) => newUnitId ?? []))];
  return ids.map((id) => ({ id, name: nameOf(id), boardId: bodyOf(after, id) }));
}

function otherBoards(evaluation: EvaluationView, boardIds: readonly UnitId[]): number {
  const { after } = evaluation.comparison();
  const touched = new Set(boardIds);
  const boards = evaluation.money().fullYear.boards.filter(({ boardId }) => findUnit(after, boardId)?.kind === 'board');
  return boards.filter(({ boardId }) => !touched.has(boardId)).length;
}

/** Boards that more comes to stand above those that it comes from, so that the way between them is short. */
function compareBoards(a: PooledBoard, b: PooledBoard, between: readonly MovedGroup[]): number {
  const gain = (id: UnitId): number =>
    sumOfGroups(between.filter(({ toBoardId }) => toBoardId === id).map(({ staff }) => staff)).fteMilli -
    sumOfGroups(between.filter(({ fromBoardId }) => fromBoardId === id).map(({ staff }) => staff)).fteMilli;
  return gain(b.board.id) - gain(a.board.id) || compareIds(a.board.id, b.board.id);
}

/** The part that comes to another employer; of a part of a sum that is told, the other part must not be small either. */
function employerSum(between: readonly MovedGroup[], all: StaffGroup): ShownStaff {
  const sum = sumOfGroups(between.filter(({ employerChange }) => employerChange).map(({ staff }) => staff));
  if (sum.headcount === 0) return shownAlone(sum);
  return isFew(groupLess(all, sum)) ? { kind: 'hidden' } : shownAlone(sum);
}
