import type { BoardFullYear, DifferenceRow, Language, Organisation, UnitId, UnitKind } from '@samorg/domain';
import { childrenOf, differenceTreeOf, findUnit, toJsonInteger, totalsOf, unitOf } from '@samorg/domain';
import type { PaperBoard, PaperBoardYear, PaperCostClass, PaperStaff } from '@samorg/exchange';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { paperWords } from '../wording/paper-wording.ts';
import { fundingChangeOf, periodOf } from './paper-funding.ts';
import { movesBetween, movesWithin } from './paper-moves.ts';

/** What each board that changes needs to know: those of the chart in its order, then those of which only the money changes. */
export function paperBoards(evaluation: EvaluationView, language: Language): readonly PaperBoard[] {
  const { rows } = differenceTreeOf(evaluation.comparison(), new Set());
  const moves = movesBetween(evaluation, language);
  return boardIds(evaluation, rows).map((id) => ({
    id,
    name: evaluation.nameOf(id),
    isBoard: kindOf(evaluation, id) === 'board',
    detail: administrationsOf(evaluation, id, language),
    comes: moves.filter(({ toBoardId }) => toBoardId === id).map(({ come }) => come),
    leaves: moves.filter(({ fromBoardId }) => fromBoardId === id).map(({ leave }) => leave),
    within: movesWithin(
      rows.filter((row) => row.band === id && row.parentKey !== null),
      evaluation,
      language,
    ),
    staff: { before: staffIn(evaluation.comparison().before, id), after: staffIn(evaluation.comparison().after, id) },
    years: yearsOf(evaluation, id, language),
    fullYear: classesOf(evaluation.money().fullYear.boards.find((row) => row.boardId === id)),
  }));
}

/** Boards with something drawn below them that changes, then those with money that changes, the largest change first. */
function boardIds(evaluation: EvaluationView, rows: readonly DifferenceRow[]): readonly UnitId[] {
  const { years, fullYear } = evaluation.money();
  const changes = new Map(fullYear.boards.map(({ boardId, changeOre }) => [boardId, Math.abs(changeOre)]));
  for (const row of years.flatMap(({ boards }) => boards)) {
    const size = Math.max(Math.abs(fundingChangeOf(row)), Math.abs(row.remainderOre));
    changes.set(row.boardId, Math.max(changes.get(row.boardId) ?? 0, size));
  }
  const lively = new Set(
    rows.filter(({ states, parentKey }) => states.length > 0 && parentKey !== null).map(({ band }) => band),
  );
  const drawn = rows.flatMap(({ parentKey, unitId, band, states }) => {
    const isChanged = lively.has(band) || states.length > 0 || (unitId !== null && (changes.get(unitId) ?? 0) > 0);
    return parentKey === null && unitId !== null && isChanged ? [unitId] : [];
  });
  const others = [...changes]
    .filter(([id, size]) => size > 0 && !drawn.includes(id))
    .sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1));
  return [...drawn, ...others.map(([id]) => id)];
}

function kindOf({ comparison }: EvaluationView, id: UnitId): UnitKind {
  const { before, after } = comparison();
  return (findUnit(after, id) ?? unitOf(before, id)).kind;
}

function administrationsOf({ comparison }: EvaluationView, id: UnitId, language: Language): string | null {
  const { before, after } = comparison();
  const state = findUnit(after, id) === undefined ? before : after;
  const names = childrenOf(state, id).flatMap((child) => {
    const { kind, name } = unitOf(state, child);
    return kind === 'administration' ? [name] : [];
  });
  if (names.length === 0) return null;
  return names.length > 2 ? paperWords[language].administrations(names.length) : names.join(', ');
}

function staffIn(organisation: Organisation, id: UnitId): PaperStaff {
  if (findUnit(organisation, id) === undefined) return { fteMilli: 0, headcount: 0 };
  const { fteMilli, headcount } = totalsOf(organisation, id);
  return { fteMilli: toJsonInteger(fteMilli), headcount: toJsonInteger(headcount) };
}

function yearsOf(evaluation: EvaluationView, id: UnitId, language: Language): readonly PaperBoardYear[] {
  return evaluation.money().years.flatMap(({ year, boards }) => {
    const row = boards.find(({ boardId }) => boardId === id);
    if (row === undefined) return [];
    const { fundingBeforeOre, needBeforeOre, needAfterOre, crossEntityOre, remainderOre } = row;
    return [
      {
        year: periodOf(evaluation, year, language),
        fundingBeforeOre,
        adjustmentOre: fundingChangeOf(row),
        needBeforeOre,
        needAfterOre,
        crossEntityOre,
        remainderOre,
      },
    ];
  });
}

function classesOf(row: BoardFullYear | undefined): PaperBoard['fullYear'] {
  if (row === undefined) return [];
  const classes: readonly (readonly [PaperCostClass, number])[] = [
    ['direct', row.movedDirectCostOre],
    ['positions', row.positionsOre],
    ['overhead', row.overheadOre],
    ['internalTrade', row.internalTradeOre],
    ['budget', row.budgetChangeOre],
  ];
  return classes.flatMap(([kind, amountOre]) => (amountOre === 0 ? [] : [{ kind, amountOre }]));
}
