import { present } from '../../base/assert.ts';
import { defaultPlaceOf, type Fate, fateOf, type MovedPart } from '../../change/moved-part.ts';
import type { TransferUnit } from '../../change/transfer-unit.ts';
import { childrenOf, type Organisation, ownTotalsOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Staff } from '../evaluation.ts';
import { staffOf } from '../staff/staff.ts';

/** One unit of the transferred subtree, with what becomes of it. */
export interface SubtreeRow {
  readonly unitId: UnitId;
  /** 0 = the transferred unit. */
  readonly depth: number;
  readonly parentId: UnitId | null;
  readonly own: Staff;
  readonly total: Staff;
  readonly fate: Fate;
  /** The transferred unit or a listed exception. */
  readonly listed: boolean;
  /** New parent of a listed exception. */
  readonly placeId: UnitId | null;
  readonly placeIsDefault: boolean;
}

/** The transferred unit and everything below it, depth first, with fates, places and staff. Visits the subtree. */
export function subtreeRows(organisation: Organisation, part: MovedPart, change: TransferUnit): SubtreeRow[] {
  const places = new Map(change.exceptions.map((exception) => [exception.unitId, exception.toParentId]));
  const rows: SubtreeRow[] = [];
  const stack: Pick<SubtreeRow, 'unitId' | 'parentId' | 'depth'>[] = [
    { unitId: part.unitId, parentId: null, depth: 0 },
  ];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { unitId, depth } = next;
    const own = staffOn(organisation, unitId);
    const given = places.get(unitId) ?? null;
    rows.push({
      ...next,
      own,
      total: own,
      fate: present(fateOf(organisation, part, unitId), 'a unit below the transferred one has a fate'),
      listed: part.listed.has(unitId),
      placeId: places.has(unitId) ? (given ?? defaultPlaceOf(organisation, part, unitId)) : null,
      placeIsDefault: places.has(unitId) && given === null,
    });
    for (const child of childrenOf(organisation, unitId).toReversed()) {
      stack.push({ unitId: child, parentId: unitId, depth: depth + 1 });
    }
  }
  return withTotals(rows);
}

/** Sums each row into its parent's total, last first: a row comes after its parent. */
function withTotals(rows: readonly SubtreeRow[]): SubtreeRow[] {
  const totals = new Map(rows.map((row) => [row.unitId, row.own]));
  const totalOf = (unitId: UnitId): Staff => present(totals.get(unitId), 'every unit of the subtree has its row');
  for (const { unitId, parentId } of rows.toReversed()) {
    if (parentId !== null) totals.set(parentId, addStaff(totalOf(parentId), totalOf(unitId)));
  }
  return rows.map((row) => ({ ...row, total: totalOf(row.unitId) }));
}

function addStaff(a: Staff, b: Staff): Staff {
  return {
    headcount: a.headcount + b.headcount,
    vacantHeadcount: a.vacantHeadcount + b.vacantHeadcount,
    fteMilli: a.fteMilli + b.fteMilli,
    personnelCostOre: a.personnelCostOre + b.personnelCostOre,
  };
}

function staffOn(organisation: Organisation, unitId: UnitId): Staff {
  return staffOf(ownTotalsOf(organisation, unitId));
}
