import type { IsoDate, OrganisationStatement, UnitId } from '@samorg/domain';

/**
 * The statement without the units that are in force on a day although a unit above them is not: they stand nowhere on that
 * day, so they cannot be shown. The same value when there are none. A scenario that starts on such a day is a fault instead.
 */
export function standingStatement(statement: OrganisationStatement, date: IsoDate): OrganisationStatement {
  const parents = new Map<UnitId, UnitId | null>();
  for (const unit of statement.units) {
    const isActive =
      (unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || date < unit.validTo);
    if (isActive) parents.set(unit.id, unit.parentId);
  }
  const stands = new Map<UnitId, boolean>();
  const isStanding = (id: UnitId): boolean => {
    const above: UnitId[] = [];
    let at: UnitId | null | undefined = id;
    while (at !== null && at !== undefined && !stands.has(at)) {
      above.push(at);
      at = parents.get(at);
    }
    const answer = at === null || (at !== undefined && stands.get(at) === true);
    for (const seen of above) stands.set(seen, answer);
    return answer;
  };
  const fallen = new Set([...parents.keys()].filter((id) => !isStanding(id)));
  return fallen.size === 0
    ? statement
    : { ...statement, units: statement.units.filter((unit) => !fallen.has(unit.id)) };
}
