import { administrationOf, bodyOf, downwardsFrom, findUnit, type Organisation, unitOf } from '@samorg/domain';

/** A branch to move and where to. */
export interface Branch {
  readonly unitId: string;
  readonly toParentId: string;
  readonly size: number;
}

/** For each wanted size the branch of departments and units that comes nearest, and an administration of another board. */
export function pickBranches(
  organisation: Organisation,
  unitIds: readonly string[],
  sizes: readonly number[],
): Branch[] {
  const candidates = unitIds
    .filter((id) => ['administration', 'department', 'unit'].includes(findUnit(organisation, id)?.kind ?? ''))
    .map((id) => ({ id, size: [...downwardsFrom(organisation, id)].length }));
  return sizes.map((size) => {
    const nearest = candidates.reduce((best, row) =>
      Math.abs(row.size - size) < Math.abs(best.size - size) ? row : best,
    );
    const receiver = candidates.find(
      (row) =>
        unitOf(organisation, row.id).kind === 'administration' &&
        bodyOf(organisation, row.id) !== bodyOf(organisation, nearest.id) &&
        administrationOf(organisation, row.id) === row.id,
    );
    if (receiver === undefined) throw new Error('the organisation has two boards with administrations');
    return { unitId: nearest.id, toParentId: receiver.id, size: nearest.size };
  });
}
