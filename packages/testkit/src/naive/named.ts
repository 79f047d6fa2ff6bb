import type { Change } from '@samorg/domain';

/** What a change names, list by list. */
export interface Named {
  readonly units: readonly string[];
  readonly positions?: readonly string[];
  readonly lines?: readonly string[];
  readonly staffFunctions?: readonly string[];
  readonly accountGroups?: readonly string[];
  readonly activities?: readonly string[];
  /** Roles that the file must have an account group for. */
  readonly roles?: readonly string[];
}

/** Everything that a change names, as the file contract counts it. */
export function namedIn(change: Change): Named {
  switch (change.type) {
    case 'createUnit':
      return { units: change.parentId === null ? [] : [change.parentId] };
    case 'renameUnit':
    case 'closeUnit':
      return { units: [change.unitId] };
    case 'transferUnit': {
      const ofExceptions = change.exceptions.flatMap((item) => [item.unitId, item.toParentId]);
      return { units: [change.unitId, change.toParentId, ...ofExceptions].filter((id) => id !== null) };
    }
    case 'mergeUnits':
      return { units: [...change.unitIds, change.intoUnitId] };
    case 'transferPositions':
      return {
        units: [change.toUnitId],
        positions: change.positions.map((item) => item.positionId),
        roles: ['personnel'],
      };
    case 'consolidateStaffFunction':
      return {
        units: [...change.fromUnitIds, change.toUnitId],
        staffFunctions: [change.staffFunctionId],
        roles: ['personnel'],
      };
    case 'allocateLine':
      return { units: change.shares.map((share) => share.unitId), lines: [change.lineId] };
    case 'adjustBudget':
      return { units: [change.unitId], accountGroups: [change.accountGroupId] };
    case 'agreeService':
      return {
        units: [change.providerUnitId, change.customerUnitId],
        roles: ['internalPurchase', 'internalSale'],
      };
    case 'technicalAdjustment':
      return { units: change.entries.map((entry) => entry.boardId) };
    case 'reassignActivity':
      return { units: [change.toUnitId], activities: [change.activityId] };
  }
}
