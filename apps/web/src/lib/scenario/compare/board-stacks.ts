import type { StackBlock, StackFlow } from '@samorg/chart';
import type { DifferenceLink, DifferenceRow, DifferenceTree } from '#lib/chart/difference-row.ts';
import { rowsOfBoard } from './board-stack-rows.ts';
import type { StackBoard, StackUnit } from './stack-unit.ts';

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

function stackRow({ key, content, group, ...unit }: StackUnit): StackBlock['rows'][number] {
  const weight = Math.max(unit.fteMilliBefore, unit.fteMilliAfter, 0);
  const row = group === null ? { key, weight } : { key, weight, group };
  if (content.is === 'rest') return { ...row, lineHeight: lineRowPx };
  return content.is === 'newUnit' ? { ...row, lineHeight: headRowPx } : row;
}
