import { type Change, unreachable } from '@samorg/domain';
import type { DrawnList } from './row-drawing.ts';

/** A relationship from a change to a row that it names. */
export interface ChangeLink {
  readonly type: 'MOVES' | 'EXCEPT' | 'FROM' | 'TO' | 'CONCERNS' | 'DECIDED_BY';
  readonly list: DrawnList;
  readonly ids: readonly (string | null)[];
}

/** What a change moves, from where, to where and except what; what it concerns where nothing moves; and who decided it. */
export function linksOfChange(change: Change): readonly ChangeLink[] {
  return [...linksOfVerb(change), { type: 'DECIDED_BY', list: 'decisions', ids: [change.decisionId] }];
}

function linksOfVerb(change: Change): readonly ChangeLink[] {
  const units = (type: ChangeLink['type'], ...ids: readonly (string | null)[]): ChangeLink => ({
    type,
    list: 'units',
    ids,
  });
  switch (change.type) {
    case 'transferUnit': {
      const exceptions = change.exceptions.map((item) => item.unitId);
      const [to, from] = [change.toParentId, change.fromParentId];
      return [units('MOVES', change.unitId), units('EXCEPT', ...exceptions), units('FROM', from), units('TO', to)];
    }
    case 'mergeUnits':
      return [units('MOVES', ...change.unitIds), units('TO', change.intoUnitId)];
    case 'transferPositions': {
      const ids = change.positions.map((item) => item.positionId);
      return [{ type: 'MOVES', list: 'positions', ids }, units('TO', change.toUnitId)];
    }
    case 'consolidateStaffFunction':
      return [
        { type: 'MOVES', list: 'staffFunctions', ids: [change.staffFunctionId] },
        units('FROM', ...change.fromUnitIds),
        units('TO', change.toUnitId),
      ];
    case 'reassignActivity':
      return [{ type: 'MOVES', list: 'activities', ids: [change.activityId] }, units('TO', change.toUnitId)];
    case 'allocateLine': {
      const ids = change.shares.map((share) => share.unitId);
      return [{ type: 'MOVES', list: 'budgetLines', ids: [change.lineId] }, units('TO', ...ids)];
    }
    case 'createUnit':
      return [units('TO', change.parentId)];
    case 'renameUnit':
    case 'closeUnit':
    case 'adjustBudget':
      return [units('CONCERNS', change.unitId)];
    case 'agreeService':
      return [units('FROM', change.providerUnitId), units('TO', change.customerUnitId)];
    case 'technicalAdjustment':
      return [units('CONCERNS', ...change.entries.map((entry) => entry.boardId))];
    default:
      return unreachable(change);
  }
}
