import { present } from '../base/assert.ts';
import { type IsoDate, isWithin } from '../base/iso-date.ts';
import { layeredOn } from '../base/layered-map.ts';
import type { BudgetLine } from './budget-line.ts';
import { internalKindOfRole } from './internal-kind.ts';
import { classOfLine } from './line-class.ts';
import type { Organisation } from './organisation.ts';
import type { Position } from './position.ts';
import { type ReferenceData, referenceDataOf, roleOfLine } from './reference-data.ts';
import type { OrganisationStatement } from './statement.ts';
import { addTotals, noTotals, type Totals, totalsOfLine, totalsOfPosition } from './totals.ts';
import type { Unit, UnitId } from './unit.ts';
import { isBodyKind } from './unit-place.ts';

/**
 * The organisation as it stands on a day with the lines of a budget year: units with validFrom ≤ date < validTo, their
 * positions and lines. Everything else of the statement is history: its ids stay taken, and a counterpart in it counts as
 * unknown. Planned ends of units are not replayed. The statement must have passed `checkStatement`.
 * Costs one walk over the statement; keep the answer.
 */
export function baselineOf(statement: OrganisationStatement, date: IsoDate, budgetYear: number): Organisation {
  const reference = referenceDataOf(statement);
  const units = new Map<UnitId, Unit>();
  for (const unit of statement.units) {
    if (isWithin(date, unit.validFrom, unit.validTo)) units.set(unit.id, unit);
  }
  const positions = new Map(statement.positions.filter((row) => units.has(row.unitId)).map((row) => [row.id, row]));
  const lines = new Map<string, BudgetLine>();
  for (const line of statement.budgetLines) {
    if (line.year === budgetYear && units.has(line.unitId)) lines.set(line.id, withLivingCounterpart(line, units));
  }
  const children = groupIds(units.values(), (unit) => unit.parentId);
  const own = ownTotals(reference, units, { positions: positions.values(), lines: lines.values() });
  return {
    reference,
    date,
    budgetYear,
    tables: {
      units: layeredOn(units),
      positions: layeredOn(positions),
      lines: layeredOn(lines),
      activities: layeredOn(new Map(statement.activities.map((row) => [row.id, row]))),
      endings: layeredOn(new Map()),
      lineages: layeredOn(new Map()),
      oneOffs: layeredOn(new Map()),
      decided: layeredOn(new Map()),
      agreements: layeredOn(new Map()),
    },
    children: layeredOn(children),
    positionsOn: layeredOn(groupIds(positions.values(), (row) => row.unitId)),
    linesOn: layeredOn(groupIds(lines.values(), (line) => line.unitId)),
    links: linksOfLines(reference, lines.values()),
    managersOf: layeredOn(groupIds(positions.values(), (row) => row.managerOf ?? undefined)),
    totals: layeredOn(rollUp(units, children, own)),
    bodies: layeredOn(
      new Map([...units.values()].filter((unit) => isBodyKind(unit.kind)).map((unit) => [unit.id, true])),
    ),
  };
}

function withLivingCounterpart(line: BudgetLine, units: ReadonlyMap<UnitId, Unit>): BudgetLine {
  return line.counterpartId === null || units.has(line.counterpartId) ? line : { ...line, counterpartId: null };
}

function groupIds<Row extends { readonly id: string }, Key>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key | undefined,
): Map<Key, string[]> {
  const groups = new Map<Key, string[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row.id]);
    else group.push(row.id);
  }
  return groups;
}

function ownTotals(
  reference: ReferenceData,
  units: ReadonlyMap<UnitId, Unit>,
  rows: { readonly positions: Iterable<Position>; readonly lines: Iterable<BudgetLine> },
): Map<UnitId, Totals> {
  const own = new Map<UnitId, Totals>();
  const add = (unitId: UnitId, totals: Totals): void => {
    own.set(unitId, addTotals(present(own.get(unitId), `unit ${unitId} is there`), totals));
  };
  for (const unitId of units.keys()) own.set(unitId, noTotals);
  for (const position of rows.positions) add(position.unitId, totalsOfPosition(position));
  for (const line of rows.lines) {
    const role = roleOfLine(reference, line);
    add(line.unitId, totalsOfLine(line, classOfLine(line, role), role));
  }
  return own;
}

/** Internal lines by each of the two units that they concern, kind by kind. */
function linksOfLines(reference: ReferenceData, lines: Iterable<BudgetLine>): Organisation['links'] {
  const links = {
    trade: new Map<UnitId, string[]>(),
    overhead: new Map<UnitId, string[]>(),
    funding: new Map<UnitId, string[]>(),
  };
  for (const line of lines) {
    const kind = internalKindOfRole(roleOfLine(reference, line));
    if (kind === null) continue;
    for (const unitId of [line.unitId, line.counterpartId]) {
      if (unitId === null) continue;
      const ids = links[kind].get(unitId);
      if (ids === undefined) links[kind].set(unitId, [line.id]);
      else ids.push(line.id);
    }
  }
  return { trade: layeredOn(links.trade), overhead: layeredOn(links.overhead), funding: layeredOn(links.funding) };
}

/** Sums each unit into its parent, deepest first; a body keeps its sum to itself. */
function rollUp(
  units: ReadonlyMap<UnitId, Unit>,
  children: ReadonlyMap<UnitId | null, readonly UnitId[]>,
  totals: Map<UnitId, Totals>,
): Map<UnitId, Totals> {
  const order: UnitId[] = [...(children.get(null) ?? [])];
  for (const id of order) order.push(...(children.get(id) ?? []));
  const sumOf = (id: UnitId): Totals => present(totals.get(id), `unit ${id} is there`);
  for (const id of order.reverse()) {
    const { parentId, kind } = present(units.get(id), `unit ${id} is there`);
    if (parentId !== null && !isBodyKind(kind)) totals.set(parentId, addTotals(sumOf(parentId), sumOf(id)));
  }
  return totals;
}
