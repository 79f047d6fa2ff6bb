import { present } from '../../base/assert.ts';
import { valuesOf } from '../../base/layered-map.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { type Organisation, totalsOf } from '../../model/organisation.ts';
import { needOf } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import { apportion } from '../../quantity/apportion.ts';
import { type Fraction, isZero, minus, plus, round, zero } from '../../quantity/fraction.ts';
import type { BoardYear, EvaluationYear } from '../evaluation.ts';
import type { ExactSums, YearFigures } from './year-figures.ts';

/** One year with what is computed from its parts, exact: the adjustment that mirrors the move, and what is left over. */
export interface ReckonedYear extends YearFigures {
  /** Computed change of funding per body. */
  readonly adjustment: ExactSums;
  /** Changed means that no balanced shift covers. */
  readonly rest: ExactSums;
}

/** What the rows are and which belong to which legal entity. */
export interface Rows {
  readonly all: readonly UnitId[];
  readonly byEntity: ReadonlyMap<UnitId, readonly UnitId[]>;
}

/** Every year of a reform in exact öre. */
export interface Reckoning {
  readonly rows: Rows;
  readonly years: readonly ReckonedYear[];
  /** Some technicalAdjustment was applied. */
  readonly isDecided: boolean;
}

/**
 * Reckons a year: technicalAdjustment = structural − crossEntity (+ budget where the budget changes of the legal entity sum
 * to exactly 0: then they are a shift of means inside the reform), rest = the budget changes that are not so covered.
 */
export function reckonYear(figures: YearFigures, rows: Rows): ReckonedYear {
  const adjustment = new Map<UnitId, Fraction>();
  const rest = new Map<UnitId, Fraction>();
  const { structural, crossEntity, budget } = figures.parts;
  for (const bodies of rows.byEntity.values()) {
    const covered = isZero(sumOver(budget, bodies));
    for (const body of bodies) {
      // Most boards are not touched by the reform: absent is 0.
      if (!structural.has(body) && !crossEntity.has(body) && !budget.has(body)) continue;
      const own = minus(structural.get(body) ?? zero, crossEntity.get(body) ?? zero);
      const means = budget.get(body) ?? zero;
      adjustment.set(body, covered ? plus(own, means) : own);
      rest.set(body, covered ? zero : means);
    }
  }
  return { ...figures, adjustment, rest };
}

/** The table of a year in whole öre. */
export function tableOfYear(
  before: Organisation,
  year: ReckonedYear,
  reckoning: Omit<Reckoning, 'years'>,
): EvaluationYear {
  const { parts } = year;
  const { rows, isDecided } = reckoning;
  const adjustments = roundWithin(year.adjustment, rows.byEntity);
  const decided = roundWithin(parts.decided, rows.byEntity);
  const everywhere = new Map([['', rows.all]]);
  const crossEntity = roundWithin(parts.crossEntity, everywhere);
  const rest = roundWithin(year.rest, everywhere);
  const boards = rows.all.map((boardId): BoardYear => {
    const totals = totalsOf(before, boardId);
    const of = (sums: ReadonlyMap<UnitId, bigint>): bigint => sums.get(boardId) ?? 0n;
    const change = of(adjustments) + of(crossEntity) + of(rest);
    const applied = isDecided ? of(decided) : of(adjustments);
    return {
      boardId,
      needBeforeOre: toJsonInteger(needOf(totals)),
      needAfterOre: toJsonInteger(needOf(totals) + change),
      technicalAdjustmentOre: toJsonInteger(of(adjustments)),
      decidedAdjustmentOre: isDecided ? toJsonInteger(of(decided)) : null,
      crossEntityOre: toJsonInteger(of(crossEntity)),
      remainderOre: toJsonInteger(change - applied),
      fundingBeforeOre: toJsonInteger(-totals.fundingReceived),
      fundingAfterOre: toJsonInteger(applied - totals.fundingReceived),
    };
  });
  return {
    year: year.year,
    netExternalChangeOre: toJsonInteger(round(sumOver(parts.budget, rows.all))),
    transitionCostOre: toJsonInteger(year.transitionCost),
    boards,
  };
}

/** Whether some technicalAdjustment was applied. */
export function hasDecided(after: Organisation): boolean {
  for (const _ of valuesOf(after.tables.decided)) return true;
  return false;
}

/** Σ over some bodies, exact. */
export function sumOver(sums: ExactSums, bodies: readonly UnitId[]): Fraction {
  let sum = zero;
  for (const body of bodies) {
    const value = sums.get(body);
    if (value !== undefined) sum = plus(sum, value);
  }
  return sum;
}

/** Whole öre that keep the rounded sum of each group. */
function roundWithin(sums: ExactSums, groups: ReadonlyMap<string, readonly UnitId[]>): ReadonlyMap<UnitId, bigint> {
  const rounded = new Map<UnitId, bigint>();
  for (const bodies of groups.values()) {
    const quotas = bodies.flatMap((id) => {
      const exact = sums.get(id);
      return exact === undefined ? [] : [{ id, exact }];
    });
    const parts = apportion(quotas, round(sumOver(sums, bodies)));
    quotas.forEach(({ id }, at) => {
      rounded.set(id, present(parts[at], 'a part for each quota'));
    });
  }
  return rounded;
}
