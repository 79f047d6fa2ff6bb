import { present } from '../base/assert.ts';
import { type IsoDate, isWithin } from '../base/iso-date.ts';
import { mapRows } from '../base/row-groups.ts';
import type { PackedStatement } from './packed-statement.ts';
import type { UnitId } from './unit.ts';

/** The units that stand on a day, by rank: their place in the file. */
export interface StandingUnits {
  /** Each after the unit above it. */
  readonly topDown: readonly number[];
  stands(rank: number): boolean;
  /** The rank of a unit that stands, or undefined. */
  find(id: UnitId): number | undefined;
}

/**
 * Finds those in force on a day (validFrom ≤ date < validTo) whose every unit above is; one in force below one that is not
 * stands nowhere.
 */
export function standingUnitsOf({ units, columns }: PackedStatement, date: IsoDate): StandingUnits {
  const inForce = (rank: number): number | null => {
    const { validFrom, validTo } = present(units[rank], 'a rank is of a unit');
    return isWithin(date, validFrom, validTo) ? rank : null;
  };
  const topDown = mapRows(columns.children, units.length, inForce);
  for (const rank of topDown) topDown.push(...mapRows(columns.children, rank, inForce));
  const standing = new Uint8Array(units.length);
  for (const rank of topDown) standing[rank] = 1;
  const stands = (rank: number): boolean => standing[rank] === 1;
  return {
    topDown,
    stands,
    find: (id) => {
      const rank = columns.unitRanks.get(id);
      return rank !== undefined && stands(rank) ? rank : undefined;
    },
  };
}
