import type { DifferenceRow } from '#lib/chart/difference-row.ts';
import type { StackBoard, StackContent, StackRest, StackUnit } from './stack-unit.ts';

/** The rest of a board first, then its frames with what comes into them, then what else moves. */
export function rowsOfBoard(
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
