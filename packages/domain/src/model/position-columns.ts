import { present } from '../base/assert.ts';
import { type CodedValues, codeValues, valueAt } from '../base/coded-values.ts';
import { idAt, type PackedIds, packIds } from '../base/packed-ids.ts';
import { integerAt, type PackedIntegers, packIntegers } from '../base/packed-integers.ts';
import { milliFte } from '../quantity/milli-fte.ts';
import { ore } from '../quantity/ore.ts';
import type { Position } from './position.ts';
import type { RankOf } from './unit-ranks.ts';

/** The positions of a statement, field by field; units by their rank. A row is made when it is read. */
export interface PositionColumns {
  readonly ids: PackedIds;
  readonly unit: PackedIntegers;
  readonly title: CodedValues<Position['title']>;
  readonly staffFunctionId: CodedValues<Position['staffFunctionId']>;
  readonly staffFunctionShares: CodedValues<Position['staffFunctionShares']>;
  readonly sharedService: CodedValues<Position['sharedService']>;
  readonly headcount: PackedIntegers;
  readonly vacantHeadcount: PackedIntegers;
  readonly fteMilli: PackedIntegers;
  /** NaN = unknown. */
  readonly annualCostOre: PackedIntegers;
  /** Rank + 1; 0 = of no unit. */
  readonly managerOf: PackedIntegers;
  readonly aidCode: CodedValues<Position['aidCode']>;
  readonly source: CodedValues<Position['source']>;
  readonly note: CodedValues<Position['note']>;
}

/** Packs positions. */
export function packPositions(rows: readonly Position[], rankOf: RankOf): PositionColumns {
  return {
    ids: packIds(rows.map((row) => row.id)),
    unit: packIntegers(rows.map((row) => rankOf(row.unitId))),
    title: codeValues(rows.map((row) => row.title)),
    staffFunctionId: codeValues(rows.map((row) => row.staffFunctionId)),
    staffFunctionShares: codeValues(rows.map((row) => row.staffFunctionShares)),
    sharedService: codeValues(rows.map((row) => row.sharedService)),
    headcount: packIntegers(rows.map((row) => row.headcount)),
    vacantHeadcount: packIntegers(rows.map((row) => row.vacantHeadcount)),
    fteMilli: packIntegers(rows.map((row) => row.fteMilli)),
    annualCostOre: packIntegers(rows.map((row) => row.annualCostOre ?? Number.NaN)),
    managerOf: packIntegers(rows.map((row) => (row.managerOf === null ? 0 : rankOf(row.managerOf) + 1))),
    aidCode: codeValues(rows.map((row) => row.aidCode)),
    source: codeValues(rows.map((row) => row.source)),
    note: codeValues(rows.map((row) => row.note)),
  };
}

/** The position of a row; `unitIds` by rank. */
export function positionAt(columns: PositionColumns, row: number, unitIds: readonly string[]): Position {
  const annualCost = integerAt(columns.annualCostOre, row);
  const managed = integerAt(columns.managerOf, row);
  return {
    id: idAt(columns.ids, row),
    unitId: present(unitIds[integerAt(columns.unit, row)], 'a position stands on a unit'),
    title: valueAt(columns.title, row),
    staffFunctionId: valueAt(columns.staffFunctionId, row),
    staffFunctionShares: valueAt(columns.staffFunctionShares, row),
    sharedService: valueAt(columns.sharedService, row),
    headcount: integerAt(columns.headcount, row),
    vacantHeadcount: integerAt(columns.vacantHeadcount, row),
    fteMilli: milliFte(integerAt(columns.fteMilli, row)),
    annualCostOre: Number.isNaN(annualCost) ? null : ore(annualCost),
    managerOf: managed === 0 ? null : present(unitIds[managed - 1], 'a managed unit is there'),
    aidCode: valueAt(columns.aidCode, row),
    source: valueAt(columns.source, row),
    note: valueAt(columns.note, row),
  };
}
