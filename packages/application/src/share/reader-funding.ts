import type { BoardYear, UnitId } from '@samorg/domain';
import { compareIds, toJsonInteger } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { isFundedRow } from '../evaluation/funded-row.ts';
import { isBetweenBoards, type MovedGroup } from './moved-groups.ts';
import { isFew, type StaffGroup, sumOfGroups } from './staff-group.ts';

/** The money of one board in a full year, öre; null where it would tell what fewer than five persons cost. */
export interface ReaderMoneyRow {
  readonly boardId: UnitId;
  readonly name: string;
  readonly beforeOre: number;
  readonly afterOre: number | null;
  readonly changeOre: number | null;
}

/** Who gets more and who gets less in the last year that is reckoned. */
export interface ReaderMoney {
  /** funding: what boards are given. need: what they cost, where no funding changes. */
  readonly measure: 'funding' | 'need';
  readonly year: number;
  /** Boards with a change, the largest first; withheld ones last. */
  readonly rows: readonly ReaderMoneyRow[];
  readonly unchangedCount: number;
  /** Over all boards, the unchanged too; null where it would tell the one row that is withheld. */
  readonly sumBeforeOre: number;
  readonly sumAfterOre: number | null;
  readonly moreCount: number;
  readonly lessCount: number;
}

/** The table of the last year. Null when no year is reckoned. */
export function readerMoney(evaluation: EvaluationView, groups: readonly MovedGroup[]): ReaderMoney | null {
  const year = evaluation.money().years.at(-1);
  if (year === undefined) return null;
  const funded = year.boards.filter((row) => isFundedRow(evaluation, row));
  const measure = funded.some((row) => row.fundingAfterOre !== row.fundingBeforeOre) ? 'funding' : 'need';
  const amounts = (measure === 'funding' ? funded : year.boards).map((row) => ({ row, ...amountsOf(row, measure) }));
  const changed = amounts.filter(({ before, after }) => before !== after);
  const withheld = withheldBoards(
    changed.map(({ row }) => row.boardId),
    groups.filter(isBetweenBoards),
  );
  const rows = changed
    .toSorted((a, b) => size(b) - size(a) || compareIds(a.row.boardId, b.row.boardId))
    .map(({ row: { boardId }, before, after }) => {
      const isTold = !withheld.has(boardId);
      const name = evaluation.nameOf(boardId);
      const told = { afterOre: isTold ? after : null, changeOre: isTold ? after - before : null };
      return { boardId, name, beforeOre: before, ...told };
    });
  const sum = (pick: (amount: Amounts) => number): number =>
    toJsonInteger(amounts.reduce((total, amount) => total + BigInt(pick(amount)), 0n));
  return {
    measure,
    year: year.year,
    rows: [
      ...rows.filter(({ changeOre }) => changeOre !== null),
      ...rows.filter(({ changeOre }) => changeOre === null),
    ],
    unchangedCount: amounts.length - changed.length,
    sumBeforeOre: sum(({ before }) => before),
    sumAfterOre: withheld.size === 1 ? null : sum(({ after }) => after),
    moreCount: changed.filter(({ before, after }) => after > before).length,
    lessCount: changed.filter(({ before, after }) => after < before).length,
  };
}

/**
 * Boards whose money would tell what fewer than five persons cost: those that so few come to or leave, and so many more that those
 * who move between them and the rest are nobody, or at least five; or one more that nobody moves to or from. For the sum of all is told.
 */
export function withheldBoards(boardIds: readonly UnitId[], between: readonly MovedGroup[]): ReadonlySet<UnitId> {
  const staffOf = (groups: readonly MovedGroup[]): StaffGroup => sumOfGroups(groups.map(({ staff }) => staff));
  const bySize = boardIds
    .map((id) => ({
      id,
      staff: staffOf(between.filter((group) => group.fromBoardId === id || group.toBoardId === id)),
    }))
    .toSorted((a, b) => a.staff.persons - b.staff.persons || compareIds(a.id, b.id));
  const withheld = new Set(bySize.filter(({ staff }) => isFew(staff)).map(({ id }) => id));
  const isOnBorder = (group: MovedGroup): boolean => withheld.has(group.fromBoardId) !== withheld.has(group.toBoardId);
  const others = bySize.filter(({ id }) => !withheld.has(id));
  const staffed = others.filter(({ staff }) => staff.headcount > 0);
  for (const { id, staff } of [...staffed, ...others.filter((board) => !staffed.includes(board))]) {
    if (!isFew(staffOf(between.filter(isOnBorder)))) break;
    withheld.add(id);
    if (staff.headcount === 0) break;
  }
  return withheld;
}

interface Amounts {
  readonly before: number;
  readonly after: number;
}

function amountsOf(row: BoardYear, measure: ReaderMoney['measure']): Amounts {
  return measure === 'funding'
    ? { before: row.fundingBeforeOre, after: row.fundingAfterOre }
    : { before: row.needBeforeOre, after: row.needAfterOre };
}

function size({ before, after }: Amounts): number {
  return Math.abs(after - before);
}
