import { present } from '../base/assert.ts';
import type { Unit, UnitId } from './unit.ts';

/** The place of a unit in the file; it must be there. */
export type RankOf = (id: UnitId) => number;

/** Tells ranks from a map of them. */
export function rankIn(ranks: ReadonlyMap<UnitId, number>): RankOf {
  return (id) => present(ranks.get(id), `unit ${id} is in the statement`);
}

/** Ranks of units in the order of the file. */
export function ranksOf(units: readonly Unit[]): ReadonlyMap<UnitId, number> {
  return new Map(units.map((unit, rank) => [unit.id, rank]));
}
