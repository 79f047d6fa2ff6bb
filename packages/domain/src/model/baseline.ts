import type { IsoDate } from '../base/iso-date.ts';
import { layeredOn } from '../base/layered-map.ts';
import { baselineTablesOf } from './baseline-tables.ts';
import { baselineTotalsOf } from './baseline-totals.ts';
import type { Organisation } from './organisation.ts';
import { type PackedStatement, packStatement } from './packed-statement.ts';
import { referenceDataOf } from './reference-data.ts';
import { standingUnitsOf } from './standing-units.ts';
import type { OrganisationStatement } from './statement.ts';
import { isBodyKind } from './unit-place.ts';

/**
 * The organisation as it stands on a day with the lines of a budget year: the units that stand then, their positions and
 * lines. Everything else of the statement is history: its ids stay taken, and a counterpart in it counts as unknown. Planned
 * ends of units are not replayed. The statement must have passed `checkStatement`.
 * Costs one walk over the statement; keep the answer. Rows are not copied: they are read from the packed statement.
 */
export function baselineOf(
  statement: OrganisationStatement | PackedStatement,
  date: IsoDate,
  budgetYear: number,
): Organisation {
  const packed = 'columns' in statement ? statement : packStatement(statement);
  const standing = standingUnitsOf(packed, date);
  const tables = baselineTablesOf(packed, standing, budgetYear);
  const bodies = packed.units.filter((unit, rank) => standing.stands(rank) && isBodyKind(unit.kind));
  return {
    reference: referenceDataOf(packed),
    date,
    budgetYear,
    tables: {
      units: layeredOn(tables.units),
      positions: layeredOn(tables.positions),
      lines: layeredOn(tables.lines),
      activities: layeredOn(new Map(packed.activities.map((row) => [row.id, row]))),
      endings: layeredOn(new Map()),
      lineages: layeredOn(new Map()),
      oneOffs: layeredOn(new Map()),
      decided: layeredOn(new Map()),
      agreements: layeredOn(new Map()),
    },
    children: layeredOn(tables.children),
    positionsOn: layeredOn(tables.positionsOn),
    linesOn: layeredOn(tables.linesOn),
    links: {
      trade: layeredOn(tables.links.trade),
      overhead: layeredOn(tables.links.overhead),
      funding: layeredOn(tables.links.funding),
    },
    managersOf: layeredOn(tables.managersOf),
    totals: layeredOn(baselineTotalsOf(packed, standing, budgetYear)),
    bodies: layeredOn(new Map(bodies.map((unit) => [unit.id, true]))),
  };
}
