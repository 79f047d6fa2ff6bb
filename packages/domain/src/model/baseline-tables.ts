import { present } from '../base/assert.ts';
import { valueAt } from '../base/coded-values.ts';
import { computedMap, computedOf } from '../base/computed-map.ts';
import type { BaseMap } from '../base/layered-map.ts';
import { idAt, type PackedIds, rowOfId } from '../base/packed-ids.ts';
import { integerAt } from '../base/packed-integers.ts';
import { mapRows, type RowGroups } from '../base/row-groups.ts';
import type { BudgetLine } from './budget-line.ts';
import type { InternalKind } from './internal-kind.ts';
import { lineAt } from './line-columns.ts';
import type { PackedStatement, StatementColumns } from './packed-statement.ts';
import type { Position } from './position.ts';
import { positionAt } from './position-columns.ts';
import type { StandingUnits } from './standing-units.ts';
import type { Unit, UnitId } from './unit.ts';

/** What an organisation holds of a statement on a day with the lines of a year: read from its columns, without rows of its own. */
export interface BaselineTables {
  readonly units: BaseMap<UnitId, Unit>;
  readonly positions: BaseMap<string, Position>;
  readonly lines: BaseMap<string, BudgetLine>;
  readonly children: BaseMap<UnitId | null, readonly UnitId[]>;
  readonly positionsOn: IdsByUnit;
  /** Also of units that do not stand. */
  readonly managersOf: IdsByUnit;
  readonly linesOn: IdsByUnit;
  readonly links: { readonly [K in InternalKind]: IdsByUnit };
}

type IdsByUnit = BaseMap<UnitId, readonly string[]>;

/** Rows of a big table that are part of the baseline. */
export interface TableRows<Row> {
  readonly ids: PackedIds;
  isIn(row: number): boolean;
  at(row: number): Row;
}

/** Lays the tables over the columns. */
export function baselineTablesOf(packed: PackedStatement, standing: StandingUnits, year: number): BaselineTables {
  const { columns, units } = packed;
  const positions = positionRows(columns, standing);
  const lines = lineRows(columns, standing, year);
  const byUnit = ({ ids, isIn }: TableRows<unknown>, groups: RowGroups, rankOf = standing.find): IdsByUnit =>
    computedOf(
      () => columns.unitIds,
      (id) => {
        const rank = rankOf(id);
        if (rank === undefined) return undefined;
        return unlessEmpty(mapRows(groups, rank, (row) => (isIn(row) ? idAt(ids, row) : null)));
      },
    );
  return {
    units: computedOf(
      () => columns.unitIds,
      (id) => {
        const rank = standing.find(id);
        return rank === undefined ? undefined : units[rank];
      },
    ),
    positions: byId(positions),
    lines: byId(lines),
    children: childrenIn(packed, standing),
    positionsOn: byUnit(positions, columns.positionsOn),
    managersOf: byUnit(positions, columns.managersOf, (id) => columns.unitRanks.get(id)),
    linesOn: byUnit(lines, columns.linesOn),
    links: {
      trade: byUnit(lines, columns.links.trade),
      overhead: byUnit(lines, columns.links.overhead),
      funding: byUnit(lines, columns.links.funding),
    },
  };
}

/** Positions on standing units. */
export function positionRows({ positions, unitIds }: StatementColumns, { stands }: StandingUnits): TableRows<Position> {
  return {
    ids: positions.ids,
    isIn: (row) => stands(integerAt(positions.unit, row)),
    at: (row) => positionAt(positions, row, unitIds),
  };
}

/** Lines of a year on standing units; a counterpart that does not stand is unknown. */
export function lineRows(
  { lines, unitIds }: StatementColumns,
  { stands }: StandingUnits,
  year: number,
): TableRows<BudgetLine> {
  return {
    ids: lines.ids,
    isIn: (row) => valueAt(lines.year, row) === year && stands(integerAt(lines.unit, row)),
    at: (row) => {
      const line = lineAt(lines, row, unitIds);
      const isKnown = line.counterpartId === null || stands(integerAt(lines.counterpart, row) - 1);
      return isKnown ? line : { ...line, counterpartId: null };
    },
  };
}

function byId<Row extends { readonly id: string }>({ ids, isIn, at }: TableRows<Row>): BaseMap<string, Row> {
  return computedMap(
    (id) => {
      const row = rowOfId(ids, id);
      return row === undefined || !isIn(row) ? undefined : at(row);
    },
    function* () {
      for (let row = 0; row < ids.count; row += 1) if (isIn(row)) yield [idAt(ids, row), at(row)];
    },
  );
}

function childrenIn(
  { columns: { children, unitIds } }: PackedStatement,
  { find, stands, topDown }: StandingUnits,
): BaselineTables['children'] {
  const idOf = (rank: number): UnitId => present(unitIds[rank], 'a rank is of a unit');
  const parents = (): (UnitId | null)[] => [null, ...topDown.map(idOf)];
  return computedOf(parents, (id) => {
    const rank = id === null ? unitIds.length : find(id);
    if (rank === undefined) return undefined;
    return unlessEmpty(mapRows(children, rank, (child) => (stands(child) ? idOf(child) : null)));
  });
}

function unlessEmpty(ids: string[]): string[] | undefined {
  return ids.length === 0 ? undefined : ids;
}
