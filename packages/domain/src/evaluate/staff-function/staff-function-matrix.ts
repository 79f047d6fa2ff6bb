import { grouped } from '../../base/grouped.ts';
import { compareIds } from '../../base/order.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import type { StaffFunctionId } from '../../model/position.ts';
import type { UnitId } from '../../model/unit.ts';
import type { TwoStates } from '../comparison.ts';
import type { FunctionCell, StaffFunctionRow } from '../evaluation.ts';
import { staffFunctionsOf } from './staff-functions.ts';
import { type Vulnerability, vulnerabilityOf } from './vulnerability.ts';

/** Staff of one cell at one time: stab apart from gemensam service, which serves everybody and is financed otherwise. */
export interface MatrixFigures {
  readonly staffSupport: FunctionCell;
  readonly sharedService: FunctionCell;
  readonly total: FunctionCell;
}

/** Figures before and after. */
export interface MatrixSums {
  readonly before: MatrixFigures;
  readonly after: MatrixFigures;
}

/** One staff function of one administration; null = core activity (kärnverksamhet). */
export interface MatrixCell extends MatrixSums {
  readonly staffFunctionId: StaffFunctionId | null;
  /** No or one place, before, after or both; null = neither, or core activity, or an administration without staff. */
  readonly vulnerability: Vulnerability | null;
}

/** One administration (or body without one) with every function of the file, in the order of the file, core activity first. */
export interface MatrixRow extends MatrixSums {
  readonly administrationId: UnitId;
  readonly cells: readonly MatrixCell[];
}

/** One function over all administrations. */
export interface MatrixColumn extends MatrixSums {
  readonly staffFunctionId: StaffFunctionId | null;
}

/** Stabsfunktioner: administration × function, before and after, with the sums both ways. */
export interface StaffFunctionMatrix extends MatrixSums {
  /** Administrations with staff before or after, in order of id. */
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
}

/**
 * The matrix of places, full-time equivalents and known personnel cost. Every row has every column, so that an empty cell is
 * seen; the sums are those of all positions. Walks every position. Throws `Overflow`.
 */
export function staffFunctionMatrixOf(comparison: TwoStates): StaffFunctionMatrix {
  const found = staffFunctionsOf(comparison);
  const functions = [null, ...comparison.before.reference.statement.staffFunctions.map((row) => row.id)];
  const byAdministration = grouped(found, (row) => row.administrationId);
  const rows = [...byAdministration]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([administrationId, own]) => {
      const sums = sumsOf(own);
      const cells = functions.map((staffFunctionId): MatrixCell => {
        const cell = sumsOf(own.filter((row) => row.staffFunctionId === staffFunctionId));
        return { staffFunctionId, ...cell, vulnerability: vulnerabilityOf(staffFunctionId, cell, sums) };
      });
      return { administrationId, cells, ...sums };
    });
  return {
    rows,
    columns: functions.map((staffFunctionId) => ({
      staffFunctionId,
      ...sumsOf(found.filter((row) => row.staffFunctionId === staffFunctionId)),
    })),
    ...sumsOf(found),
  };
}

function sumsOf(rows: readonly StaffFunctionRow[]): MatrixSums {
  const figures = (time: 'before' | 'after'): MatrixFigures => {
    const cells = (shared: boolean): FunctionCell[] =>
      rows.filter((row) => row.sharedService === shared).map((row) => row[time]);
    return {
      staffSupport: cellSum(cells(false)),
      sharedService: cellSum(cells(true)),
      total: cellSum(rows.map((row) => row[time])),
    };
  };
  return { before: figures('before'), after: figures('after') };
}

function cellSum(cells: readonly FunctionCell[]): FunctionCell {
  const sum = (figure: keyof FunctionCell): number =>
    toJsonInteger(cells.reduce((total, cell) => total + BigInt(cell[figure]), 0n));
  return { headcount: sum('headcount'), fteMilli: sum('fteMilli'), annualCostOre: sum('annualCostOre') };
}
