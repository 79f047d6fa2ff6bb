import type { Comparison, DifferenceRow, Language, Organisation, ReviewRow, UnitId } from '@samorg/domain';
import { bodyOf, differenceTreeOf, findUnit, toJsonInteger, totalsOf, unitOf } from '@samorg/domain';
import type { PaperInnerChange, PaperMove } from '@samorg/exchange';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { paperWords } from '../wording/paper-wording.ts';

/** One thing that goes from a board to another, as each of the two reads it. */
export interface BoardMove {
  readonly fromBoardId: UnitId;
  readonly toBoardId: UnitId;
  readonly come: PaperMove;
  readonly leave: PaperMove;
}

/** Units that come under another board, then positions that move there by themselves. */
export function movesBetween(evaluation: EvaluationView, language: Language): readonly BoardMove[] {
  return [...unitMoves(evaluation, language), ...positionMoves(evaluation, language)];
}

function unitMoves({ comparison, nameOf }: EvaluationView, language: Language): readonly BoardMove[] {
  const { before, after, branches } = comparison();
  const exceptions = exceptionsOf(comparison());
  return branches.flatMap(({ rootId, bodyChanges }) => {
    if (!bodyChanges || findUnit(before, rootId) === undefined || findUnit(after, rootId) === undefined) return [];
    const { fteMilli, headcount } = totalsOf(after, rootId);
    const staff = { fteMilli: toJsonInteger(fteMilli), headcount: toJsonInteger(headcount) };
    const fromBoardId = bodyOf(before, rootId);
    const toBoardId = bodyOf(after, rootId);
    const excepted = (exceptions.get(rootId) ?? []).map(nameOf);
    const name = nameOf(rootId);
    const move = { name: excepted.length === 0 ? name : paperWords[language].except(name, excepted), ...staff };
    const toId = unitOf(after, rootId).parentId ?? toBoardId;
    return [
      {
        fromBoardId,
        toBoardId,
        come: { ...move, way: nameOf(fromBoardId) },
        leave: { ...move, way: toId === toBoardId ? nameOf(toBoardId) : `${nameOf(toBoardId)}, ${nameOf(toId)}` },
      },
    ];
  });
}

/** Units that stay while the one above them moves, by the moved unit. */
function exceptionsOf(comparison: Comparison): ReadonlyMap<UnitId, readonly UnitId[]> {
  const { rows } = differenceTreeOf(comparison, new Set());
  const kept = new Map<UnitId, UnitId[]>();
  for (const { change, outcome } of comparison.steps) {
    if (change.type !== 'transferUnit' || outcome.kind !== 'planned') continue;
    const stays = rows.filter(({ states, role }) => role !== 'old' && states.includes('stays'));
    const listed = new Set(change.exceptions.map(({ unitId }) => unitId));
    kept.set(
      change.unitId,
      stays.flatMap(({ unitId }) => (unitId !== null && listed.has(unitId) ? [unitId] : [])),
    );
  }
  return kept;
}

/** Positions that change board without their unit, those of one title between the same two units as one. */
function positionMoves(evaluation: EvaluationView, language: Language): readonly BoardMove[] {
  const { nameOf } = evaluation;
  const words = paperWords[language];
  const rows = evaluation
    .reviewList()
    .rows.filter((row) => row.reason !== 'withUnit' && row.fromBoardId !== row.toBoardId);
  const alike = Map.groupBy(rows, ({ title, fromUnitId, toUnitId }) => JSON.stringify([title, fromUnitId, toUnitId]));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const sum = (of: (row: ReviewRow) => number): number => group.reduce((total, row) => total + of(row), 0);
    const staff = { fteMilli: sum(({ fteMilli }) => fteMilli), headcount: sum(({ headcount }) => headcount) };
    const { title, fromUnitId, toUnitId, fromBoardId, toBoardId } = first;
    return [
      {
        fromBoardId,
        toBoardId,
        come: {
          ...staff,
          name: words.position(title, nameOf(toUnitId)),
          way: `${nameOf(fromBoardId)}, ${nameOf(fromUnitId)}`,
        },
        leave: {
          ...staff,
          name: words.position(title, nameOf(fromUnitId)),
          way: `${nameOf(toBoardId)}, ${nameOf(toUnitId)}`,
        },
      },
    ];
  });
}

/** What changes inside a board, by the rows of its band. */
export function movesWithin(
  rows: readonly DifferenceRow[],
  { comparison, nameOf }: EvaluationView,
  language: Language,
): readonly PaperInnerChange[] {
  const words = paperWords[language];
  const { before, after } = comparison();
  const parentOf = (id: UnitId): string => nameOf((findUnit(after, id) ?? unitOf(before, id)).parentId ?? id);
  const fteIn = (state: Organisation, id: UnitId): number | null =>
    findUnit(state, id) === undefined ? null : toJsonInteger(totalsOf(state, id).fteMilli);
  return rows.flatMap(({ unitId, role, states, withinBoard, name, nameBefore }) => {
    const [state] = states;
    if (unitId === null || role === 'old' || state === undefined) return [];
    if (state === 'moved' && (!withinBoard || role === 'same')) return [];
    const [fteMilliBefore, fteMilliAfter] = [fteIn(before, unitId), fteIn(after, unitId)];
    const way = {
      added: () => words.createdUnder(parentOf(unitId)),
      ended: () => words.ends,
      moved: () => words.movesTo(parentOf(unitId)),
      stays: () => words.staysUnder(parentOf(unitId)),
      changed: () => {
        if (nameBefore !== null) return words.renamedFrom(nameBefore);
        return fteMilliBefore === fteMilliAfter ? words.contentChanges : words.staffChanges;
      },
    }[state]();
    return [{ name, way, fteMilliBefore, fteMilliAfter }];
  });
}
