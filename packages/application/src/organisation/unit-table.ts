import type { Organisation, Totals, UnitId, UnitKind } from '@samorg/domain';
import { addTotals, childrenOf, isBodyKind, needOf, toJsonInteger, totalsOf, unitOf } from '@samorg/domain';

/** All units as columns: row i of every column is one unit, depth first in sibling order, so a parent comes before its children. */
export interface UnitTable {
  readonly id: readonly UnitId[];
  readonly name: readonly string[];
  readonly kind: readonly UnitKind[];
  /** Row of the unit above; −1 for a root. */
  readonly parent: readonly number[];
  /** Figures of the unit with everything below it. */
  readonly headcount: readonly number[];
  readonly fteMilli: readonly number[];
  /** Net cost except board funding and transition cost, öre. */
  readonly needOre: readonly number[];
}

const tables = new WeakMap<Organisation, UnitTable>();

/** The table of an organisation, kept for as long as the organisation is. One walk over its units. Throws `Overflow`. */
export function unitTableOf(organisation: Organisation): UnitTable {
  const known = tables.get(organisation);
  if (known !== undefined) return known;
  const table = madeTable(organisation);
  tables.set(organisation, table);
  return table;
}

function madeTable(organisation: Organisation): UnitTable {
  const id: UnitId[] = [];
  const parent: number[] = [];
  const stack: { readonly id: UnitId; readonly parent: number }[] = [];
  const push = (above: UnitId | null, row: number): void => {
    for (const child of childrenOf(organisation, above).toReversed()) stack.push({ id: child, parent: row });
  };
  push(null, -1);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    id.push(next.id);
    parent.push(next.parent);
    push(next.id, id.length - 1);
  }
  const units = id.map((unitId) => unitOf(organisation, unitId));
  const totals = wholeTotals(organisation, id, parent);
  return {
    id,
    name: units.map((unit) => unit.name),
    kind: units.map((unit) => unit.kind),
    parent,
    headcount: totals.map((row) => toJsonInteger(row.headcount)),
    fteMilli: totals.map((row) => toJsonInteger(row.fteMilli)),
    needOre: totals.map((row) => toJsonInteger(needOf(row))),
  };
}

/** Totals of the whole subtrees: those of the snapshot stop at accounting bodies, so bodies are summed into what is above. */
function wholeTotals(
  organisation: Organisation,
  ids: readonly UnitId[],
  parents: readonly number[],
): readonly Totals[] {
  // Few units have a body below them; for all others nothing is added.
  const below = new Map<number, Totals>();
  for (let row = ids.length - 1; row >= 0; row -= 1) {
    const parent = parents[row] ?? -1;
    const unitId = ids[row] ?? '';
    if (parent === -1) continue;
    const isBody = isBodyKind(unitOf(organisation, unitId).kind);
    const passedUp = plus(below.get(row), isBody ? totalsOf(organisation, unitId) : undefined);
    if (passedUp !== undefined) below.set(parent, plus(below.get(parent), passedUp) ?? passedUp);
  }
  return ids.map((unitId, row) => {
    const own = totalsOf(organisation, unitId);
    return plus(own, below.get(row)) ?? own;
  });
}

function plus(one: Totals | undefined, other: Totals | undefined): Totals | undefined {
  return one === undefined || other === undefined ? (one ?? other) : addTotals(one, other);
}
