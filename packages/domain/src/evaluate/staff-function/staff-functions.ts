import { present } from '../../base/assert.ts';
import { valuesOf } from '../../base/layered-map.ts';
import { compareIds } from '../../base/order.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { rememberOne } from '../../base/remember.ts';
import { administrationOf, type Organisation } from '../../model/organisation.ts';
import type { Position } from '../../model/position.ts';
import type { UnitId } from '../../model/unit.ts';
import { split } from '../../quantity/apportion.ts';
import type { TwoStates } from '../comparison.ts';
import type { FunctionCell, StaffFunctionRow, VulnerableFunction } from '../evaluation.ts';

interface Cell {
  readonly administrationId: UnitId;
  readonly staffFunctionId: string | null;
  readonly sharedService: boolean;
  headcount: bigint;
  fteMilli: bigint;
  cost: bigint;
}

/**
 * The matrix administration × staff function × shared service, before and after; cells that are 0 both times left out. Walks
 * every position. In order of administration, function (core activity first), shared service (no first).
 */
export function staffFunctionsOf(comparison: TwoStates): StaffFunctionRow[] {
  const [before, after] = [cellsOf(comparison.before), cellsOf(comparison.after)];
  return [...new Map([...before, ...after])]
    .map(([key, cell]) => ({
      administrationId: cell.administrationId,
      staffFunctionId: cell.staffFunctionId,
      sharedService: cell.sharedService,
      before: figuresOf(before.get(key)),
      after: figuresOf(after.get(key)),
    }))
    .filter((row) => !isNothing(row.before) || !isNothing(row.after))
    .sort(
      (a, b) =>
        compareIds(a.administrationId, b.administrationId) ||
        compareIds(a.staffFunctionId, b.staffFunctionId) ||
        Number(a.sharedService) - Number(b.sharedService),
    );
}

/** Sårbara funktioner: administrations with staff where a staff function of the file has no or one place afterwards. */
export function vulnerableFunctionsOf(comparison: TwoStates): VulnerableFunction[] {
  const headcounts = new Map<UnitId, Map<string | null, bigint>>();
  for (const cell of cellsOf(comparison.after).values()) {
    const row = headcounts.get(cell.administrationId) ?? new Map<string | null, bigint>();
    row.set(cell.staffFunctionId, (row.get(cell.staffFunctionId) ?? 0n) + cell.headcount);
    headcounts.set(cell.administrationId, row);
  }
  const functions = comparison.before.reference.statement.staffFunctions.map((row) => row.id).sort(compareIds);
  return [...headcounts]
    .filter(([, row]) => [...row.values()].some((headcount) => headcount > 0n))
    .sort(([a], [b]) => compareIds(a, b))
    .flatMap(([administrationId, row]) =>
      functions.flatMap((staffFunctionId) => {
        const headcount = row.get(staffFunctionId) ?? 0n;
        return headcount > 1n ? [] : [{ administrationId, staffFunctionId, headcount: toJsonInteger(headcount) }];
      }),
    );
}

/** Every position summed. Kept: one walk for both tables, and none for a baseline that was asked before. */
const cellsOf = rememberOne((organisation: Organisation): ReadonlyMap<string, Readonly<Cell>> => {
  const cells = new Map<string, Cell>();
  const administrations = new Map<UnitId, UnitId>();
  for (const position of valuesOf(organisation.tables.positions)) {
    const known = administrations.get(position.unitId);
    const administrationId = known ?? administrationOf(organisation, position.unitId);
    if (known === undefined) administrations.set(position.unitId, administrationId);
    for (const share of sharesOf(position)) {
      const key = JSON.stringify([administrationId, share.staffFunctionId, position.sharedService]);
      const cell = cells.get(key) ?? {
        administrationId,
        staffFunctionId: share.staffFunctionId,
        sharedService: position.sharedService,
        headcount: 0n,
        fteMilli: 0n,
        cost: 0n,
      };
      cell.headcount += share.headcount;
      cell.fteMilli += share.fteMilli;
      cell.cost += share.cost;
      cells.set(key, cell);
    }
  }
  return cells;
});

interface FunctionShare {
  readonly staffFunctionId: string | null;
  readonly headcount: bigint;
  readonly fteMilli: bigint;
  readonly cost: bigint;
}

/** A position's places, FTE and cost per staff function; shares are split each by weight, ties by function. */
function sharesOf(position: Position): FunctionShare[] {
  const headcount = BigInt(position.headcount);
  const fteMilli = BigInt(position.fteMilli);
  const cost = BigInt(position.annualCostOre ?? 0);
  const shares = position.staffFunctionShares;
  if (shares === null) return [{ staffFunctionId: position.staffFunctionId, headcount, fteMilli, cost }];
  const weights = shares.map((share) => ({ id: share.staffFunctionId, weight: BigInt(share.weight) }));
  const [headcounts, ftes, costs] = [split(headcount, weights), split(fteMilli, weights), split(cost, weights)];
  return shares.map((share, at) => ({
    staffFunctionId: share.staffFunctionId,
    headcount: present(headcounts[at], 'a part for each share'),
    fteMilli: present(ftes[at], 'a part for each share'),
    cost: present(costs[at], 'a part for each share'),
  }));
}

function figuresOf(cell: Cell | undefined): FunctionCell {
  return {
    headcount: toJsonInteger(cell?.headcount ?? 0n),
    fteMilli: toJsonInteger(cell?.fteMilli ?? 0n),
    annualCostOre: toJsonInteger(cell?.cost ?? 0n),
  };
}

function isNothing(cell: FunctionCell): boolean {
  return cell.headcount === 0 && cell.fteMilli === 0 && cell.annualCostOre === 0;
}
