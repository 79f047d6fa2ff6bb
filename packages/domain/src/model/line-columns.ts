import { present } from '../base/assert.ts';
import { type CodedValues, codeValues, valueAt } from '../base/coded-values.ts';
import { idAt, type PackedIds, packIds } from '../base/packed-ids.ts';
import { integerAt, type PackedIntegers, packIntegers } from '../base/packed-integers.ts';
import { ore } from '../quantity/ore.ts';
import type { BudgetLine } from './budget-line.ts';
import type { RankOf } from './unit-ranks.ts';

/** The budget lines of a statement, of every year, field by field; units by their rank. A row is made when it is read. */
export interface LineColumns {
  readonly ids: PackedIds;
  readonly unit: PackedIntegers;
  readonly accountGroupId: CodedValues<BudgetLine['accountGroupId']>;
  readonly year: CodedValues<BudgetLine['year']>;
  readonly amountOre: PackedIntegers;
  /** Rank + 1; 0 = unknown or external. */
  readonly counterpart: PackedIntegers;
  readonly account: CodedValues<BudgetLine['account']>;
  readonly source: CodedValues<BudgetLine['source']>;
  readonly note: CodedValues<BudgetLine['note']>;
  readonly origin: CodedValues<BudgetLine['origin']>;
}

/** Packs budget lines. */
export function packLines(rows: readonly BudgetLine[], rankOf: RankOf): LineColumns {
  return {
    ids: packIds(rows.map((row) => row.id)),
    unit: packIntegers(rows.map((row) => rankOf(row.unitId))),
    accountGroupId: codeValues(rows.map((row) => row.accountGroupId)),
    year: codeValues(rows.map((row) => row.year)),
    amountOre: packIntegers(rows.map((row) => row.amountOre)),
    counterpart: packIntegers(rows.map((row) => (row.counterpartId === null ? 0 : rankOf(row.counterpartId) + 1))),
    account: codeValues(rows.map((row) => row.account)),
    source: codeValues(rows.map((row) => row.source)),
    note: codeValues(rows.map((row) => row.note)),
    origin: codeValues(rows.map((row) => row.origin)),
  };
}

/** The budget line of a row; `unitIds` by rank. */
export function lineAt(columns: LineColumns, row: number, unitIds: readonly string[]): BudgetLine {
  const counterpart = integerAt(columns.counterpart, row);
  const line: BudgetLine = {
    id: idAt(columns.ids, row),
    unitId: present(unitIds[integerAt(columns.unit, row)], 'a line lies on a unit'),
    accountGroupId: valueAt(columns.accountGroupId, row),
    year: valueAt(columns.year, row),
    amountOre: ore(integerAt(columns.amountOre, row)),
    counterpartId: counterpart === 0 ? null : present(unitIds[counterpart - 1], 'a counterpart is there'),
    account: valueAt(columns.account, row),
    source: valueAt(columns.source, row),
    note: valueAt(columns.note, row),
  };
  const origin = valueAt(columns.origin, row);
  return origin === undefined ? line : { ...line, origin };
}
