import { isFundingRole } from './account-group.ts';
import { lineOf, linesOn, type Organisation, roleOf } from './organisation.ts';
import type { UnitId } from './unit.ts';

/** Whether the lines of a unit, funding apart, sum to 0 per account group and counterpart. */
export function hasZeroLines(organisation: Organisation, unitId: UnitId): boolean {
  const sums = new Map<string, bigint>();
  for (const id of linesOn(organisation, unitId)) {
    const line = lineOf(organisation, id);
    if (isFundingRole(roleOf(organisation, line))) continue;
    const key = JSON.stringify([line.accountGroupId, line.counterpartId]);
    sums.set(key, (sums.get(key) ?? 0n) + BigInt(line.amountOre));
  }
  return [...sums.values()].every((sum) => sum === 0n);
}
