import type { StackBlock, StackFlow } from '@samorg/chart';
import type { DifferenceLink, DifferenceRow, DifferenceTree } from '#lib/chart/difference-row.ts';

/** A board of the stacks with its årsarbetare (thousandths) before and after. */
export type StackBoard = {
  readonly key: string;
  readonly name: string;
  readonly fteMilliBefore: number;
  readonly fteMilliAfter: number;
};

/** Positions that go by themselves from one board to another. */
export type StackPositions = { readonly count: number; readonly titles: readonly string[] };

/** What is not drawn one by one: how many branches, and their kind when all have the same. */
export type StackRest = { readonly count: number; readonly kind: DifferenceRow['kind'] };

/** What a row stands for. `newUnit` heads the frame around what comes into it. */
export type StackContent =
  | { readonly is: 'unit'; readonly unit: DifferenceRow; readonly link: DifferenceLink }
  | { readonly is: 'newUnit'; readonly unit: DifferenceRow }
  | { readonly is: 'positions'; readonly positions: StackPositions }
  | { readonly is: 'rest'; readonly rest: StackRest };

/** A row of the stacks. */
export type StackUnit = {
  readonly key: string;
  readonly boardKey: string;
  readonly content: StackContent;
  /** Key of the new unit whose frame it stands in; null = none. */
  readonly group: string | null;
  /** On which sides it stands: what changes board has one row on each side, in two boards. */
  readonly side: 'before' | 'after' | 'both';
  /** Of the row itself: rows of a board sum to the board. The head of a frame counts nothing of its own. */
  readonly fteMilliBefore: number;
  readonly fteMilliAfter: number;
};

/** Staff that goes from board to board. */
export type StackTransfer = {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly separately: { readonly fteMilli: number; readonly headcount: number };
  readonly titles: readonly string[];
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

const lineRowPx = 28;
const headRowPx = 44;

/**
 * Reads the difference tree as stacks: only what moves or is excepted stands out, in the frame of the new unit that it
 * comes into; positions that go by themselves are one row for each pair of boards; the rest of a board is one line.
 */
export function boardStacks(tree: DifferenceTree, transfers: readonly StackTransfer[] = []): BoardStacks {
  const byKey = new Map(tree.rows.map((row) => [row.key, row]));
  const boardOf = boardFinder(tree.rows, byKey);
  const places: Places = { byKey, boardOf };
  const positions = transfers.filter(
    ({ from, to, separately }) => separately.fteMilli > 0 && byKey.has(from.id) && byKey.has(to.id),
  );
  const rows = [...tree.links.flatMap((link) => linkUnits(link, places)), ...positions.flatMap(positionUnits)];
  const flows = [...tree.links.flatMap((link) => flowOf(link, places)), ...positions.map(positionFlow)];
  const touched = new Set(rows.map(({ boardKey }) => boardKey));
  const boards = tree.rows.filter((row) => touched.has(row.key)).map(boardOfRow);
  const sorted = inOrderOfGivers(rows, flows, boards);
  const all = boards.flatMap((board) => rowsOfBoard(board, sorted, tree.rows));
  return {
    boards,
    units: all,
    blocks: boards.map(({ key }) => ({ key, rows: all.filter(({ boardKey }) => boardKey === key).map(stackRow) })),
    flows,
    otherBoards: tree.rows.filter((row) => row.pile?.boardsOnly),
  };
}

type BoardFinder = (key: string) => string | null;
type Places = { readonly byKey: ReadonlyMap<string, DifferenceRow>; readonly boardOf: BoardFinder };

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

function boardOfRow({ key, name, fteMilliBefore, fteMilliAfter }: DifferenceRow): StackBoard {
  return { key, name, fteMilliBefore: fteMilliBefore ?? 0, fteMilliAfter: fteMilliAfter ?? 0 };
}

function linkUnits(link: DifferenceLink, { byKey, boardOf }: Places): readonly StackUnit[] {
  const from = byKey.get(link.fromKey);
  const to = byKey.get(link.toKey);
  const fromBoard = boardOf(link.fromKey);
  const toBoard = boardOf(link.toKey);
  if (!from || !to || fromBoard === null || toBoard === null) return [];
  const weight = link.fteMilli;
  const group = newUnitAbove(to, byKey)?.key ?? null;
  const arrival = { key: to.key, boardKey: toBoard, content: { is: 'unit' as const, unit: to, link }, group };
  if (fromBoard === toBoard) {
    return [{ ...arrival, side: 'both', fteMilliBefore: weight, fteMilliAfter: weight }];
  }
  const departure = { key: from.key, boardKey: fromBoard, content: { is: 'unit' as const, unit: from, link } };
  return [
    { ...departure, group: null, side: 'before', fteMilliBefore: weight, fteMilliAfter: 0 },
    { ...arrival, side: 'after', fteMilliBefore: 0, fteMilliAfter: weight },
  ];
}

/** The nearest new unit above a place. */
function newUnitAbove(row: DifferenceRow, byKey: ReadonlyMap<string, DifferenceRow>): DifferenceRow | null {
  for (let above = parentOf(row, byKey); above; above = parentOf(above, byKey)) {
    if (above.states.includes('added') && above.kind !== 'board') return above;
  }
  return null;
}

function parentOf(row: DifferenceRow, byKey: ReadonlyMap<string, DifferenceRow>): DifferenceRow | undefined {
  return row.parentKey === null ? undefined : byKey.get(row.parentKey);
}

function positionUnits({ from, to, separately, titles }: StackTransfer): readonly StackUnit[] {
  const content = { is: 'positions' as const, positions: { count: separately.headcount, titles } };
  const shared = { content, group: null };
  const { fteMilli } = separately;
  const [key, toKey] = positionKeys({ from, to });
  return [
    { ...shared, key, boardKey: from.id, side: 'before', fteMilliBefore: fteMilli, fteMilliAfter: 0 },
    { ...shared, key: toKey, boardKey: to.id, side: 'after', fteMilliBefore: 0, fteMilliAfter: fteMilli },
  ];
}

function positionKeys({ from, to }: Pick<StackTransfer, 'from' | 'to'>): readonly [from: string, to: string] {
  const pair = JSON.stringify([from.id, to.id]);
  return [`positions from ${pair}`, `positions to ${pair}`];
}

function positionFlow(transfer: StackTransfer): StackFlow {
  const [fromKey, toKey] = positionKeys(transfer);
  return { key: toKey, fromKey, toKey, weight: transfer.separately.fteMilli };
}

function flowOf(link: DifferenceLink, { byKey, boardOf }: Places): readonly StackFlow[] {
  if (!byKey.has(link.fromKey) || !byKey.has(link.toKey)) return [];
  const within = boardOf(link.fromKey) === boardOf(link.toKey);
  return [{ key: link.toKey, fromKey: within ? link.toKey : link.fromKey, toKey: link.toKey, weight: link.fteMilli }];
}

/** What comes stands in the order of the boards that it comes from, so that ribbons do not cross. */
function inOrderOfGivers(
  rows: readonly StackUnit[],
  flows: readonly StackFlow[],
  boards: readonly StackBoard[],
): readonly StackUnit[] {
  const placeOf = new Map(boards.map(({ key }, at) => [key, at]));
  const boardOfRowKey = new Map(rows.map(({ key, boardKey }) => [key, boardKey]));
  const giverOf = new Map(flows.map(({ fromKey, toKey }) => [toKey, boardOfRowKey.get(fromKey) ?? '']));
  const rank = ({ key, boardKey }: StackUnit): number => placeOf.get(giverOf.get(key) ?? boardKey) ?? 0;
  return rows.toSorted((a, b) => rank(a) - rank(b));
}

/** The rest of a board first, then its frames with what comes into them, then what else moves. */
function rowsOfBoard(
  board: StackBoard,
  rows: readonly StackUnit[],
  treeRows: readonly DifferenceRow[],
): readonly StackUnit[] {
  const own = rows.filter(({ boardKey }) => boardKey === board.key);
  const framed = [...Map.groupBy(own, ({ group }) => group)].flatMap(([group, members]) => {
    const unit = group === null ? undefined : treeRows.find((row) => row.key === group);
    return unit ? framedRows(board.key, unit, members) : [];
  });
  const single = own.filter(({ group }) => group === null);
  // What stays lies last, beside the rest of its board: so no ribbon that leaves crosses it.
  const drawn = [...framed, ...single.filter((unit) => !stays(unit)), ...single.filter(stays)];
  const rest = countedRest(board, treeRows);
  const line = restOf(board, drawn, rest);
  const isNothing = rest.count === 0 && line.fteMilliBefore === 0 && line.fteMilliAfter === 0;
  return isNothing ? drawn : [line, ...drawn];
}

function stays({ content }: StackUnit): boolean {
  return content.is === 'unit' && content.link.state === 'stays';
}

/** A new unit: its name, what comes into it, and what it has besides. */
function framedRows(boardKey: string, unit: DifferenceRow, members: readonly StackUnit[]): readonly StackUnit[] {
  const shared = { boardKey, group: unit.key, side: 'after' as const, fteMilliBefore: 0 };
  const besides = (unit.fteMilliAfter ?? 0) - members.reduce((sum, member) => sum + member.fteMilliAfter, 0);
  const head: StackUnit = { ...shared, key: `${unit.key} head`, content: { is: 'newUnit', unit }, fteMilliAfter: 0 };
  if (besides <= 0) return [head, ...members];
  const rest: StackContent = { is: 'rest', rest: { count: 0, kind: null } };
  return [head, ...members, { ...shared, key: `${unit.key} rest`, content: rest, fteMilliAfter: besides }];
}

/** The branches of a board that are not drawn one by one: those that keep their place directly below it. */
function countedRest(board: StackBoard, rows: readonly DifferenceRow[]): StackRest {
  const kept = rows.filter(
    (row) => row.parentKey === board.key && row.role === 'same' && !row.states.includes('ended'),
  );
  const kinds = new Set(kept.map((row) => row.kind));
  const [kind] = kinds;
  return {
    count: kept.reduce((sum, row) => sum + (row.pile?.count ?? 1), 0),
    kind: kinds.size === 1 ? (kind ?? null) : null,
  };
}

function restOf(board: StackBoard, drawn: readonly StackUnit[], rest: StackRest): StackUnit {
  const sum = (pick: (unit: StackUnit) => number): number => drawn.reduce((total, unit) => total + pick(unit), 0);
  return {
    key: `${board.key} rest`,
    boardKey: board.key,
    content: { is: 'rest', rest },
    group: null,
    side: 'both',
    fteMilliBefore: board.fteMilliBefore - sum((unit) => unit.fteMilliBefore),
    fteMilliAfter: board.fteMilliAfter - sum((unit) => unit.fteMilliAfter),
  };
}

function stackRow({ key, content, group, ...unit }: StackUnit): StackBlock['rows'][number] {
  const weight = Math.max(unit.fteMilliBefore, unit.fteMilliAfter, 0);
  const row = group === null ? { key, weight } : { key, weight, group };
  if (content.is === 'rest') return { ...row, lineHeight: lineRowPx };
  return content.is === 'newUnit' ? { ...row, lineHeight: headRowPx } : row;
}
