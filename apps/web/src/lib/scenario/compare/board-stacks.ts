import type { StackBlock, StackFlow } from '@samorg/chart';
import type { DifferenceLink, DifferenceRow, DifferenceTree } from '#lib/chart/difference-row.ts';

/** A board of the stacks with its årsarbetare (thousandths) before and after. */
export type StackBoard = {
  readonly key: string;
  readonly name: string;
  readonly fteMilliBefore: number;
  readonly fteMilliAfter: number;
};

/** What is drawn in a row: a moved or excepted unit, or the rest of its board (`unit` null). */
export type StackUnit = {
  readonly key: string;
  readonly boardKey: string;
  readonly unit: DifferenceRow | null;
  readonly link: DifferenceLink | null;
  /** On which sides it stands: a unit that changes board has one row on each side, in two boards. */
  readonly side: 'before' | 'after' | 'both';
  readonly fteMilliBefore: number;
  readonly fteMilliAfter: number;
};

/** Boards that something moves from, to or within, ready for the geometry. */
export type BoardStacks = {
  readonly boards: readonly StackBoard[];
  readonly units: readonly StackUnit[];
  readonly blocks: readonly StackBlock[];
  readonly flows: readonly StackFlow[];
  /** Piles of boards without moves. */
  readonly otherBoards: readonly DifferenceRow[];
};

const restRowPx = 28;

/** Reads the difference tree as stacks: only what moves or is excepted stands out, the rest of a board is one line. */
export function boardStacks(tree: DifferenceTree): BoardStacks {
  const byKey = new Map(tree.rows.map((row) => [row.key, row]));
  const boardOf = boardFinder(tree.rows, byKey);
  const units = tree.links.flatMap((link) => linkUnits(link, byKey, boardOf));
  const touched = new Set(units.map(({ boardKey }) => boardKey));
  const boards = tree.rows
    .filter((row) => touched.has(row.key))
    .map((row) => ({
      key: row.key,
      name: row.name,
      fteMilliBefore: row.fteMilliBefore ?? 0,
      fteMilliAfter: row.fteMilliAfter ?? 0,
    }));
  const all = boards.flatMap((board) => {
    const own = units.filter(({ boardKey }) => boardKey === board.key);
    return [restOf(board, own), ...own];
  });
  return {
    boards,
    units: all,
    blocks: boards.map(({ key }) => ({ key, rows: all.filter(({ boardKey }) => boardKey === key).map(stackRow) })),
    flows: tree.links.flatMap((link) => flowOf(link, byKey, boardOf)),
    otherBoards: tree.rows.filter((row) => row.pile?.boardsOnly),
  };
}

type BoardFinder = (key: string) => string | null;

/** Finds the board that a row stands under: the nearest row of kind board, or its topmost row. */
function boardFinder(rows: readonly DifferenceRow[], byKey: ReadonlyMap<string, DifferenceRow>): BoardFinder {
  const found = new Map<string, string>();
  for (const row of rows) {
    const above = row.parentKey === null ? undefined : byKey.get(row.parentKey);
    const isTop = row.kind === 'board' || above === undefined;
    found.set(row.key, isTop ? row.key : (found.get(above.key) ?? row.key));
  }
  return (key) => found.get(key) ?? null;
}

function linkUnits(
  link: DifferenceLink,
  byKey: ReadonlyMap<string, DifferenceRow>,
  boardOf: BoardFinder,
): readonly StackUnit[] {
  const from = byKey.get(link.fromKey);
  const to = byKey.get(link.toKey);
  const fromBoard = boardOf(link.fromKey);
  const toBoard = boardOf(link.toKey);
  if (!from || !to || fromBoard === null || toBoard === null) return [];
  const weight = link.fteMilli;
  if (fromBoard === toBoard) {
    return [
      { key: to.key, boardKey: toBoard, unit: to, link, side: 'both', fteMilliBefore: weight, fteMilliAfter: weight },
    ];
  }
  return [
    { key: from.key, boardKey: fromBoard, unit: from, link, side: 'before', fteMilliBefore: weight, fteMilliAfter: 0 },
    { key: to.key, boardKey: toBoard, unit: to, link, side: 'after', fteMilliBefore: 0, fteMilliAfter: weight },
  ];
}

function flowOf(
  link: DifferenceLink,
  byKey: ReadonlyMap<string, DifferenceRow>,
  boardOf: BoardFinder,
): readonly StackFlow[] {
  if (!byKey.has(link.fromKey) || !byKey.has(link.toKey)) return [];
  const within = boardOf(link.fromKey) === boardOf(link.toKey);
  return [{ key: link.toKey, fromKey: within ? link.toKey : link.fromKey, toKey: link.toKey, weight: link.fteMilli }];
}

function restOf(board: StackBoard, own: readonly StackUnit[]): StackUnit {
  const sum = (pick: (unit: StackUnit) => number): number => own.reduce((total, unit) => total + pick(unit), 0);
  return {
    key: `${board.key} rest`,
    boardKey: board.key,
    unit: null,
    link: null,
    side: 'both',
    fteMilliBefore: board.fteMilliBefore - sum((unit) => unit.fteMilliBefore),
    fteMilliAfter: board.fteMilliAfter - sum((unit) => unit.fteMilliAfter),
  };
}

function stackRow(unit: StackUnit): StackBlock['rows'][number] {
  const weight = Math.max(unit.fteMilliBefore, unit.fteMilliAfter, 0);
  return unit.unit === null ? { key: unit.key, weight, lineHeight: restRowPx } : { key: unit.key, weight };
}
