import { present } from '../../base/assert.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { homeOf, unitOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { Money } from '../money/money.ts';
import { transitionCostsOf } from '../money/year-figures.ts';
import type { NeedFigures } from './legal-body.ts';

/**
 * The need of some rows together: sums of the tables of each year and of the full year, finance units apart. So the figures of
 * all bodies sum to those of the tables. Transition cost is counted on every row.
 */
export function needFiguresOf(comparison: Comparison, money: Money, rows: readonly UnitId[]): NeedFigures {
  const all = new Set(rows);
  const funded = new Set(rows.filter((id) => !isFinance(comparison, id)));
  const baseline = present(money.years[0], 'a year is always shown').boards;
  const fullYear = money.fullYear.boards.filter((board) => funded.has(board.boardId));
  const before = sumOf(baseline.filter((board) => funded.has(board.boardId)).map((board) => board.needBeforeOre));
  return {
    needBeforeOre: toJsonInteger(before),
    needAfterOre: toJsonInteger(before + sumOf(fullYear.map((board) => board.changeOre))),
    crossEntityOre: toJsonInteger(sumOf(fullYear.map((board) => board.crossEntityOre))),
    years: money.years.map(({ year, boards }) => {
      const own = boards.filter((board) => funded.has(board.boardId));
      const transition = [...transitionCostsOf(comparison.replay, year)].filter(([id]) => all.has(id));
      return {
        year,
        needBeforeOre: toJsonInteger(sumOf(own.map((board) => board.needBeforeOre))),
        needAfterOre: toJsonInteger(sumOf(own.map((board) => board.needAfterOre))),
        crossEntityOre: toJsonInteger(sumOf(own.map((board) => board.crossEntityOre))),
        transitionCostOre: toJsonInteger(transition.reduce((sum, [, amount]) => sum + amount, 0n)),
      };
    }),
  };
}

function isFinance({ after }: Comparison, id: UnitId): boolean {
  return unitOf(after, homeOf(after, id)).kind === 'finance';
}

function sumOf(amounts: readonly number[]): bigint {
  return amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
}
