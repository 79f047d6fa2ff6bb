import type { Fault } from './fault.ts';
import type { Position } from './position.ts';
import type { OrganisationStatement } from './statement.ts';

/** `inconsistent` [position]: more vacant places than places, a function beside shares, or a function twice in the shares. */
export function checkPositions({ positions }: OrganisationStatement): Fault[] {
  return positions.filter(isInconsistent).map((position) => ({ code: 'inconsistent', refs: [position.id] }));
}

function isInconsistent(position: Position): boolean {
  const shares = position.staffFunctionShares ?? [];
  return (
    position.vacantHeadcount > position.headcount ||
    (shares.length > 0 && position.staffFunctionId !== null) ||
    new Set(shares.map((share) => share.staffFunctionId)).size < shares.length
  );
}
