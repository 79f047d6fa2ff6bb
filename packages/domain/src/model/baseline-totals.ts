import { present } from '../base/assert.ts';
import { valueAt } from '../base/coded-values.ts';
import { computedOf } from '../base/computed-map.ts';
import type { BaseMap } from '../base/layered-map.ts';
import { integerAt } from '../base/packed-integers.ts';
import { lineRows, positionRows } from './baseline-tables.ts';
import { classOfLine } from './line-class.ts';
import type { PackedStatement, StatementColumns } from './packed-statement.ts';
import type { StandingUnits } from './standing-units.ts';
import type { Totals } from './totals.ts';
import { type TotalsSums, totalsAt, totalsSums } from './totals-columns.ts';
import type { Unit, UnitId } from './unit.ts';
import { isBodyKind } from './unit-place.ts';

/**
 * Totals of every standing unit. Those of the accounting bodies are kept as they are read, since every table per board
 * reads them; the others are made at each look-up.
 */
export function baselineTotalsOf(
  packed: PackedStatement,
  standing: StandingUnits,
  year: number,
): BaseMap<UnitId, Totals> {
  const { columns, units } = packed;
  const sums = totalsSums(units.length);
  addPositions(sums, columns, standing);
  addLines(sums, packed, { standing, year });
  rollUp(sums, packed, standing);
  const totals = sums.pack();
  const ofBodies = new Map<UnitId, Totals>();
  for (const rank of standing.topDown) {
    const unit = unitAt(units, rank);
    if (isBodyKind(unit.kind)) ofBodies.set(unit.id, totalsAt(totals, rank));
  }
  return computedOf(
    () => standing.topDown.map((rank) => unitAt(units, rank).id),
    (id) => {
      const kept = ofBodies.get(id);
      if (kept !== undefined) return kept;
      const rank = standing.find(id);
      return rank === undefined ? undefined : totalsAt(totals, rank);
    },
  );
}

function addPositions(sums: TotalsSums, columns: StatementColumns, standing: StandingUnits): void {
  const { isIn } = positionRows(columns, standing);
  const { ids, unit, headcount, vacantHeadcount, fteMilli, annualCostOre } = columns.positions;
  for (let row = 0; row < ids.count; row += 1) {
    if (!isIn(row)) continue;
    const rank = integerAt(unit, row);
    const cost = integerAt(annualCostOre, row);
    sums.add('headcount', rank, integerAt(headcount, row));
    sums.add('vacantHeadcount', rank, integerAt(vacantHeadcount, row));
    sums.add('fteMilli', rank, integerAt(fteMilli, row));
    if (!Number.isNaN(cost)) sums.add('positionCost', rank, cost);
  }
}

function addLines(
  sums: TotalsSums,
  { columns, accountGroups }: PackedStatement,
  { standing, year }: { readonly standing: StandingUnits; readonly year: number },
): void {
  const { isIn } = lineRows(columns, standing, year);
  const { ids, unit, accountGroupId, amountOre, origin } = columns.lines;
  const roles = new Map(accountGroups.map((group) => [group.id, group.role]));
  for (let row = 0; row < ids.count; row += 1) {
    if (!isIn(row)) continue;
    const role = present(roles.get(valueAt(accountGroupId, row)), 'the account group of a line is there');
    const rank = integerAt(unit, row);
    sums.countLine(rank);
    const isFunding = role === 'fundingReceived' || role === 'fundingPaid';
    const measure = classOfLine({ origin: valueAt(origin, row) }, role) ?? (isFunding ? role : null);
    if (measure !== null) sums.add(measure, rank, integerAt(amountOre, row));
  }
}

/** Sums each unit into its parent, deepest first; a body keeps its sum to itself. */
function rollUp(sums: TotalsSums, { columns, units }: PackedStatement, { topDown }: StandingUnits): void {
  for (const rank of topDown.toReversed()) {
    const { kind, parentId } = unitAt(units, rank);
    const parent = parentId === null ? undefined : columns.unitRanks.get(parentId);
    if (parent !== undefined && !isBodyKind(kind)) sums.addTo(parent, rank);
  }
}

function unitAt(units: readonly Unit[], rank: number): Unit {
  return present(units[rank], 'a rank is of a unit');
}
