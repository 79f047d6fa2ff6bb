import {
  applyPatch,
  baselineOf,
  bodyOf,
  isoDate,
  isRefusal,
  type Organisation,
  type OrganisationStatement,
  planChange,
  totalsOf,
  upwardsFrom,
} from '@samorg/domain';
import { pickBranches } from '../pick-branches.ts';
import type { Figure } from '../report.ts';
import { transferOf } from './domain-move.ts';

/** Aim N1: how many unit totals a move reads and writes, beside three times the depth; the same whatever moves. */
export function countedGrowth(size: string, statement: OrganisationStatement, year: number): Figure[] {
  const organisation = baselineOf(statement, isoDate(`${year}-01-01`), year);
  const ids = statement.units.map((unit) => unit.id);
  return pickBranches(organisation, ids, [10, 100, 500]).map((branch) => {
    const seen = new Set<string>();
    const counted = withCountedTotals(organisation, seen);
    const patch = planChange(counted, transferOf(branch, year));
    if (isRefusal(patch)) throw new Error('the move of the benchmark is possible');
    const after = applyPatch(counted, patch);
    for (const id of [branch.unitId, bodyOf(organisation, branch.unitId), bodyOf(after, branch.unitId)])
      totalsOf(after, id);
    const depth = [branch.unitId, branch.toParentId].reduce(
      (most, id) => Math.max(most, [...upwardsFrom(organisation, id)].length),
      0,
    );
    return {
      name: `${size}, ${branch.size} units`,
      value: `${seen.size} units`,
      floor: `${depth} deep`,
      ratio: `${(seen.size / depth).toFixed(2)} x depth`,
      aim: '<= 3 x depth (N1)',
    };
  });
}

/** The organisation with its totals in a map that notes which units are read. */
function withCountedTotals(organisation: Organisation, seen: Set<string>): Organisation {
  const base = new CountingMap(organisation.totals.base, seen);
  return { ...organisation, totals: { ...organisation.totals, base } };
}

class CountingMap<V> extends Map<string, V> {
  readonly #seen: Set<string>;

  constructor(entries: Iterable<readonly [string, V]>, seen: Set<string>) {
    super(entries);
    this.#seen = seen;
  }

  override get(key: string): V | undefined {
    this.#seen?.add(key);
    return super.get(key);
  }
}
