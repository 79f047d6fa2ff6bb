import type { Gap, Warning } from '../../model/finding.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { BoardFullYear, EvaluationYear, StrandedOverhead, Verdict } from '../evaluation.ts';
import { gapsOf } from '../gaps.ts';
import { warningsOf } from '../warnings.ts';
import { bodyRows, rowsByEntity } from './body-rows.ts';
import { failedConditionsOf, verdictOf } from './conditions.ts';
import { crossEntityOf } from './cross-entity.ts';
import { fullYearOf, strandedOverheadOf } from './full-year.ts';
import { eveningSteps, figuresOfYear, yearsOf } from './year-figures.ts';
import { hasDecided, type Reckoning, type Rows, reckonYear, tableOfYear } from './year-table.ts';

/** The money of a reform: the verdict and every table per board. */
export interface Money {
  readonly verdict: Verdict;
  readonly failedConditions: readonly number[];
  readonly gaps: readonly Gap[];
  readonly years: readonly EvaluationYear[];
  readonly fullYear: {
    readonly boards: readonly BoardFullYear[];
    readonly strandedOverhead: readonly StrandedOverhead[];
  };
}

/** Reckons verdict, tables and gaps. Costs what was changed and the number of boards. Throws `Overflow`. */
export function moneyOf(comparison: Comparison): Money {
  const reckoning = reckon(comparison);
  const { rows, years, isDecided } = reckoning;
  const strandedOverhead = strandedOverheadOf(comparison, rows.all);
  const gaps = gapsOf(comparison);
  const failedConditions = failedConditionsOf(comparison, reckoning);
  return {
    verdict: verdictOf(reckoning, { gaps: gaps.length, failed: failedConditions.length }),
    failedConditions,
    gaps,
    years: years.map((year) => tableOfYear(comparison.before, year, { rows, isDecided })),
    fullYear: { boards: fullYearOf(comparison, rows.all), strandedOverhead },
  };
}

/** Every warning beside the money; asked for apart, since a preview of the verdict can do without. */
export function warningsBeside(comparison: Comparison, money: Money): Warning[] {
  const rows: UnitId[] = money.fullYear.boards.map((board) => board.boardId);
  return warningsOf(comparison, {
    strandedOverhead: money.fullYear.strandedOverhead,
    crossEntityByEntity: crossEntitySums(comparison, rowsByEntity(comparison.after, rows)),
  });
}

/** Every year in exact öre, with the rows and whether adjustments are decided. */
export function reckon(comparison: Comparison): Reckoning {
  const { replay } = comparison;
  const all = bodyRows(replay);
  const rows: Rows = { all, byEntity: rowsByEntity(comparison.after, all) };
  const steps = eveningSteps(replay, all);
  const years = yearsOf(replay).map((year) => reckonYear(figuresOfYear(replay, steps, year), rows));
  return { rows, years, isDecided: hasDecided(comparison.after) };
}

function crossEntitySums({ before, after, patch }: Comparison, byEntity: Rows['byEntity']): Map<UnitId, bigint> {
  const crossEntity = crossEntityOf(before, after, patch);
  const sums = new Map<UnitId, bigint>();
  for (const [entityId, bodies] of byEntity) {
    sums.set(
      entityId,
      bodies.reduce((sum, body) => sum + (crossEntity.get(body) ?? 0n), 0n),
    );
  }
  return sums;
}
