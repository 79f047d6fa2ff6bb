import type { StackBlock, StackFlow, StackRow } from '@samorg/chart';
import type { SharedBoard, SharedMove, SharedStacks } from './shared-page.ts';

/** What a row of the stacks shows: the head of a new unit, something that moves or stays, or the rest of a board. */
export type ReaderRow = {
  readonly key: string;
  readonly boardId: string;
  readonly what: 'newUnit' | 'move' | 'rest';
  readonly move: SharedMove | null;
  /** Name of the new unit; null with fewer than five persons. */
  readonly name: string | null;
  /** On which sides it stands; the other side of a `before` row is the former place. */
  readonly side: 'before' | 'after' | 'both';
};

/** Heights of rows that are not to scale, px. */
export type RowHeights = {
  readonly line: number;
  /** Of a name with more characters than `longFrom`, on two lines. */
  readonly longLine: number;
  readonly longFrom: number;
  readonly rest: number;
  readonly newUnit: number;
};

/** Boards, rows and flows, ready for the geometry. */
export type StackModel = {
  readonly boards: readonly SharedBoard[];
  readonly rows: readonly ReaderRow[];
  readonly blocks: readonly StackBlock[];
  readonly flows: readonly StackFlow[];
};

/** Px to a thousandth of an FTE, at least: a row below this height is one line of text. */
const leastScale = 0.0005;

/**
 * Reads what moves as stacks. In a board that something comes to, the rest is told first and what comes stands last, framed by new units;
 * in one that only gives, the rest is told last: so old and new place are near each other. What is too small to tell has no weight.
 */
export function stackModel(stacks: SharedStacks, heights: RowHeights): StackModel {
  const drawn = stacks.boards.map((board) => ({ board, rows: rowsOf(stacks, board) }));
  return {
    boards: stacks.boards,
    rows: drawn.flatMap(({ rows }) => rows),
    blocks: drawn.map(({ board, rows }) => ({ key: board.id, rows: rows.map((row) => stackRow(row, heights)) })),
    flows: stacks.moves.map(flowOf),
  };
}

function rowsOf({ moves, newUnits }: SharedStacks, { id }: SharedBoard): readonly ReaderRow[] {
  const comes = moves.filter((move) => move.toBoardId === id && move.fromBoardId !== id);
  const goes = moves.filter((move) => move.fromBoardId === id && move.toBoardId !== id);
  const within = moves.filter((move) => move.fromBoardId === id && move.toBoardId === id);
  const plain = { boardId: id, name: null };
  const rest: ReaderRow = { ...plain, key: `${id} rest`, what: 'rest', move: null, side: 'both' };
  const at = (move: SharedMove, side: ReaderRow['side']): ReaderRow => ({
    ...plain,
    key: rowKey(move, side),
    what: 'move',
    move,
    side,
  });
  const framed = newUnits
    .filter((unit) => unit.boardId === id)
    .flatMap((unit): ReaderRow[] => [
      { ...plain, key: `${unit.id} new`, what: 'newUnit', move: null, name: unit.name, side: 'after' },
      ...within.filter(({ newUnitId }) => newUnitId === unit.id).map((move) => at(move, 'both')),
      ...comes.filter(({ newUnitId }) => newUnitId === unit.id).map((move) => at(move, 'after')),
    ]);
  const isFramed = (move: SharedMove): boolean => framed.some((row) => row.move === move);
  const others = [
    ...comes.filter((move) => !isFramed(move)).map((move) => at(move, 'after')),
    ...goes.map((move) => at(move, 'before')),
    ...within.filter((move) => !isFramed(move)).map((move) => at(move, 'both')),
  ];
  return comes.length > 0 ? [rest, ...framed, ...others] : [...framed, ...others, rest];
}

function rowKey(move: SharedMove, side: ReaderRow['side']): string {
  return `${move.key} ${side}`;
}

function stackRow(
  { key, what, move, boardId }: ReaderRow,
  { line: oneLine, longLine, longFrom, rest, newUnit }: RowHeights,
): StackRow {
  if (what === 'newUnit') return { key, weight: 0, lineHeight: newUnit, group: key };
  if (what === 'rest') return { key, weight: 0, lineHeight: rest };
  const line = (move?.name?.length ?? 0) > longFrom ? longLine : oneLine;
  const weight = weightOf(move);
  const frame =
    move === null || move.newUnitId === null || move.toBoardId !== boardId ? {} : { group: `${move.newUnitId} new` };
  return weight * leastScale < line ? { key, weight, lineHeight: line, ...frame } : { key, weight, ...frame };
}

function flowOf(move: SharedMove): StackFlow {
  const isWithin = move.fromBoardId === move.toBoardId;
  const [from, to] = isWithin ? (['both', 'both'] as const) : (['before', 'after'] as const);
  return { key: move.key, fromKey: rowKey(move, from), toKey: rowKey(move, to), weight: weightOf(move) };
}

function weightOf(move: SharedMove | null): number {
  return move?.staff.fteMilli ?? 0;
}
