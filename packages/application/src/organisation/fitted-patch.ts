import { isDeepStrictEqual } from 'node:util';
import type {
  BudgetLine,
  Organisation,
  Patch,
  Position,
  RowUpdate,
  TableDiff,
  TableName,
  Tables,
} from '@samorg/domain';
import { findUnit, lookUp, tableNames } from '@samorg/domain';
import { heirsIn, passedOn } from './passed-on.ts';

/**
 * A patch that was made on one day and for one budget year, cut to what a snapshot of another day or year holds: rows that
 * are not there are left alone, lines of other years stay out, and what was corrected since keeps its correction. What the
 * patch does not know of a unit that it ends passes to who takes over. So an organisation can be read on any day, whatever was
 * applied to it.
 */
export function fittedPatch(organisation: Organisation, patch: Patch): Patch {
  const arriving = new Set((patch.units?.added ?? []).map((unit) => unit.id));
  const stands = (unitId: string | null): boolean =>
    unitId === null || arriving.has(unitId) || findUnit(organisation, unitId) !== undefined;
  const heirs = heirsIn(patch, stands);
  const units = fittedTable(organisation, patch, 'units');
  const positions = fittedTable(organisation, patch, 'positions');
  const lines = fittedTable(organisation, patch, 'lines');
  const endings = fittedTable(organisation, patch, 'endings');
  const fitted = {
    units: {
      ...units,
      added: units.added.filter((unit) => stands(unit.parentId)),
      updated: units.updated.filter((update) => stands(update.after.parentId ?? null)),
      removed: units.removed.filter((unit) => heirs.has(unit.id)),
    },
    positions: onStandingUnits<Position>(positions, stands),
    lines: onStandingUnits<BudgetLine>(
      { ...lines, added: lines.added.filter((line) => line.year === organisation.budgetYear) },
      stands,
    ),
    activities: fittedTable(organisation, patch, 'activities'),
    endings: { ...endings, added: endings.added.filter((ending) => heirs.has(ending.id)) },
    lineages: fittedTable(organisation, patch, 'lineages'),
  };
  const rest = passedOn(organisation, fitted, heirs);
  return {
    ...fitted,
    units: { ...fitted.units, updated: [...fitted.units.updated, ...rest.units] },
    positions: { ...fitted.positions, updated: [...fitted.positions.updated, ...rest.positions] },
    lines: {
      ...fitted.lines,
      updated: [...fitted.lines.updated, ...rest.lines],
      removed: [...fitted.lines.removed, ...rest.ceasing],
    },
  };
}

/**
 * Ids of the rows that are not as a patch remembers them: added ones that are there already, changed or removed ones that
 * are gone or look different, and those that it would leave on a unit that it ends. Empty = the patch can be applied as it is.
 */
export function unfitRows(organisation: Organisation, patch: Patch): readonly string[] {
  const { units, positions, lines, ceasing } = passedOn(
    organisation,
    patch,
    heirsIn(patch, () => true),
  );
  const unfit = new Set([...units, ...positions, ...lines, ...ceasing].map((row) => row.id));
  for (const name of tableNames) for (const id of unfitRowsOf(organisation, patch, name)) unfit.add(id);
  return [...unfit].sort();
}

function unfitRowsOf<T extends TableName>(organisation: Organisation, patch: Patch, name: T): readonly string[] {
  const diff: TableDiff<Tables[T]> | undefined = patch[name];
  if (diff === undefined) return [];
  const find = (id: string): Tables[T] | undefined => lookUp(organisation.tables[name], id);
  return [
    ...diff.added.filter((row) => find(row.id) !== undefined).map((row) => row.id),
    ...diff.updated.filter((update) => !isAsRemembered(find(update.id), update.before)).map((update) => update.id),
    ...diff.removed.filter((row) => !isAsRemembered(find(row.id), row)).map((row) => row.id),
  ];
}

function isAsRemembered<Row extends object>(row: Row | undefined, remembered: Partial<Row>): boolean {
  if (row === undefined) return false;
  return fieldsOf(remembered).every((field) => isDeepStrictEqual(row[field], remembered[field]));
}

function fittedTable<T extends TableName>(organisation: Organisation, patch: Patch, name: T): TableDiff<Tables[T]> {
  const diff: TableDiff<Tables[T]> | undefined = patch[name];
  if (diff === undefined) return { added: [], updated: [], removed: [] };
  const find = (id: string): Tables[T] | undefined => lookUp(organisation.tables[name], id);
  return {
    added: diff.added.filter((row) => find(row.id) === undefined),
    updated: diff.updated.flatMap((update) => rebased<Tables[T]>(update, find(update.id)) ?? []),
    removed: diff.removed.flatMap((row) => find(row.id) ?? []),
  };
}

/** The update on a row as it is here: the fields that it remembers otherwise are taken from the row. */
function rebased<Row extends object>(update: RowUpdate<Row>, row: Row | undefined): RowUpdate<Row> | null {
  if (row === undefined) return null;
  const before: Partial<Row> = {};
  for (const field of fieldsOf(update.after)) before[field] = row[field];
  return { id: update.id, before, after: update.after };
}

function onStandingUnits<Row extends { readonly unitId: string }>(
  diff: TableDiff<Row>,
  stands: (unitId: string | null) => boolean,
): TableDiff<Row> {
  return {
    ...diff,
    added: diff.added.filter((row) => stands(row.unitId)),
    updated: diff.updated.filter((update) => stands(update.after.unitId ?? null)),
  };
}

function fieldsOf<Row extends object>(row: Partial<Row>): (keyof Row)[] {
  return Object.keys(row) as (keyof Row)[];
}
