import { integerAt } from '../base/packed-integers.ts';
import { rememberOne } from '../base/remember.ts';
import { groupRows, type RowGroups } from '../base/row-groups.ts';
import type { BudgetLine } from './budget-line.ts';
import { type InternalKind, internalKindOfRole } from './internal-kind.ts';
import { leanUnits } from './lean-units.ts';
import { type LineColumns, lineAt, packLines } from './line-columns.ts';
import type { Position } from './position.ts';
import { type PositionColumns, packPositions, positionAt } from './position-columns.ts';
import type { OrganisationStatement } from './statement.ts';
import type { UnitId } from './unit.ts';
import { rankIn, ranksOf } from './unit-ranks.ts';

/**
 * A statement as it is kept: positions and budget lines in columns, with the look-ups that every day and year of it share.
 * A fraction of the memory of the rows, which are made when they are read.
 */
export interface PackedStatement extends Omit<OrganisationStatement, 'positions' | 'budgetLines'> {
  readonly columns: StatementColumns;
}

/** The big tables of a statement and what is found in them by unit. A unit goes by its rank: its place in the file. */
export interface StatementColumns {
  readonly unitIds: readonly UnitId[];
  readonly unitRanks: ReadonlyMap<UnitId, number>;
  /** Units by the unit above; those without one last. */
  readonly children: RowGroups;
  readonly positions: PositionColumns;
  readonly positionsOn: RowGroups;
  readonly managersOf: RowGroups;
  readonly lines: LineColumns;
  readonly linesOn: RowGroups;
  /** Internal lines of each kind by the two units that they concern. */
  readonly links: { readonly [K in InternalKind]: RowGroups };
}

/** Packs a statement that has passed `checkStatement`; kept for as long as the statement is. */
export const packStatement: (statement: OrganisationStatement) => PackedStatement = rememberOne((statement) => {
  const { positions, budgetLines, ...others } = statement;
  const units = leanUnits(statement.units);
  return { ...others, units, columns: columnsOf({ ...statement, units }) };
});

/** The statement with its rows again, in the order of the file. */
export function unpackStatement({ columns, ...others }: PackedStatement): OrganisationStatement {
  return { ...others, positions: [...positionsIn(columns)], budgetLines: [...linesIn(columns)] };
}

/** Every position of the statement. */
function* positionsIn({ positions, unitIds }: StatementColumns): Generator<Position> {
  for (let row = 0; row < positions.ids.count; row += 1) yield positionAt(positions, row, unitIds);
}

/** Every budget line of the statement, of all years. */
export function* linesIn({ lines, unitIds }: StatementColumns): Generator<BudgetLine> {
  for (let row = 0; row < lines.ids.count; row += 1) yield lineAt(lines, row, unitIds);
}

function columnsOf(statement: OrganisationStatement): StatementColumns {
  const { units } = statement;
  const unitRanks = ranksOf(units);
  const rankOf = rankIn(unitRanks);
  const positions = packPositions(statement.positions, rankOf);
  const lines = packLines(statement.budgetLines, rankOf);
  const kinds = linkKindsOf(statement);
  const linksOf = (kind: InternalKind): RowGroups =>
    groupRows(
      units.length,
      kinds.map((one, row) => (one === kind ? endsOf(lines, row) : [])),
    );
  return {
    unitIds: units.map((unit) => unit.id),
    unitRanks,
    children: groupRows(
      units.length + 1,
      units.map((unit) => [unit.parentId === null ? units.length : rankOf(unit.parentId)]),
    ),
    positions,
    positionsOn: groupRows(
      units.length,
      statement.positions.map((_, row) => [integerAt(positions.unit, row)]),
    ),
    managersOf: groupRows(
      units.length,
      statement.positions.map(({ managerOf }) => (managerOf === null ? [] : [rankOf(managerOf)])),
    ),
    lines,
    linesOn: groupRows(
      units.length,
      statement.budgetLines.map((_, row) => [integerAt(lines.unit, row)]),
    ),
    links: { trade: linksOf('trade'), overhead: linksOf('overhead'), funding: linksOf('funding') },
  };
}

function linkKindsOf({ accountGroups, budgetLines }: OrganisationStatement): (InternalKind | null | undefined)[] {
  const kinds = new Map(accountGroups.map((group) => [group.id, internalKindOfRole(group.role)]));
  return budgetLines.map((line) => kinds.get(line.accountGroupId));
}

/** The unit that an internal line lies on, and its counterpart when it is known. */
function endsOf(lines: LineColumns, row: number): number[] {
  const counterpart = integerAt(lines.counterpart, row);
  const unit = integerAt(lines.unit, row);
  return counterpart === 0 ? [unit] : [unit, counterpart - 1];
}
