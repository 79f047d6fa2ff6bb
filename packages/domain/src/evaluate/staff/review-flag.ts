import { present } from '../../base/assert.ts';
import { remember } from '../../base/remember.ts';
import { leads } from '../../model/leadership.ts';
import { isOverLimit, spanOf } from '../../model/manager-span.ts';
import {
  bodyOf,
  isAtOrBelow,
  lineOf,
  linksOf,
  type Organisation,
  positionOf,
  roleOf,
  upwardsFrom,
} from '../../model/organisation.ts';
import type { Position, StaffFunctionId } from '../../model/position.ts';
import type { UnitId } from '../../model/unit.ts';
import { sameValue } from '../../patch/same-value.ts';
import type { Comparison } from '../comparison.ts';
import { stayingExceptions } from '../placement/changed-places.ts';
import { isSmallGroup } from '../placement/small-group.ts';
import { managerChangesOf } from '../reporting/manager-changes.ts';
import type { MovedPosition } from './moved-position.ts';

/** What HR must look at, in the order in which it is listed. The list is part of the JSON format (docs/format.md). */
export const reviewFlags = [
  'employerChange',
  'exception',
  'besideException',
  'laterDate',
  'splitPosition',
  'severalFunctions',
  'noStaffFunction',
  'costUnknown',
  'fteMismatch',
  'vacant',
  'fundedBySale',
  'leadsUnit',
  'managerLosesUnit',
  'newManager',
  'noManager',
  'managerVacant',
  'spanOverLimit',
  'smallGroup',
] as const;

export type ReviewFlag = (typeof reviewFlags)[number];

/** Whether a moved position has a flag. */
type Check = (move: MovedPosition) => boolean;

/**
 * Tells the flags of moved positions; all of them are derived, none is entered. `firstDate` is the first day on which anything
 * of the list moves, `spanLimit` the number of heads per manager above which is warned.
 */
export function flagReader(
  comparison: Comparison,
  settings: { readonly firstDate: string; readonly spanLimit: number },
): (move: MovedPosition) => ReviewFlag[] {
  const checks = {
    ...checksOfMove(comparison, settings.firstDate),
    ...checksOfPosition(comparison),
    ...checksOfManager(comparison, settings.spanLimit),
  } satisfies Record<ReviewFlag, Check>;
  return (move) => reviewFlags.filter((flag) => checks[flag](move));
}

function checksOfMove(comparison: Comparison, firstDate: string) {
  const { after } = comparison;
  const staying = stayingExceptions(comparison);
  const [excepted, transferred] = [[...staying.keys()], [...new Set(staying.values())]];
  const camePartOf = ({ reason, now }: MovedPosition, unitIds: readonly UnitId[]): boolean =>
    reason === 'withUnit' && unitIds.some((id) => isAtOrBelow(after, now.unitId, id));
  return {
    employerChange: (move) => move.employerChange,
    exception: (move) => camePartOf(move, excepted),
    besideException: (move) => camePartOf(move, transferred),
    laterDate: ({ effectiveDate }) => effectiveDate > firstDate,
  } satisfies Partial<Record<ReviewFlag, Check>>;
}

function checksOfPosition(comparison: Comparison) {
  const { before, after } = comparison;
  const statesFunctions = before.reference.staffFunctions.size > 0;
  return {
    splitPosition: ({ origin, now }) => origin.id !== now.id,
    severalFunctions: ({ now }) => functionsOf(now).length > 1,
    noStaffFunction: ({ now }) => statesFunctions && functionsOf(now).every((id) => id === null),
    costUnknown: ({ now }) => now.annualCostOre === null,
    fteMismatch: ({ now }) => now.fteMilli > now.headcount * 1000 || (now.headcount > 0 && now.fteMilli === 0),
    vacant: ({ now }) => now.vacantHeadcount > 0,
    fundedBySale: ({ origin }) => sellsInternally(before, origin.unitId),
    smallGroup: ({ now }) => isSmallGroup(after, now.unitId),
  } satisfies Partial<Record<ReviewFlag, Check>>;
}

function checksOfManager(comparison: Comparison, spanLimit: number) {
  const { after } = comparison;
  const lost = new Set(managerChangesOf(comparison).lost.map((row) => row.positionId));
  const isOver = (unitId: UnitId): boolean =>
    isOverLimit(present(spanIn(after, unitId), `${unitId} is led`), spanLimit);
  return {
    leadsUnit: ({ now }) => leads(after, now),
    managerLosesUnit: ({ now }) => lost.has(now.id),
    newManager: ({ managersBeforeIds, managersAfterIds }) =>
      managersAfterIds.length > 0 && !sameValue(managersBeforeIds, managersAfterIds),
    noManager: ({ managersBeforeIds, managersAfterIds, now }) =>
      managersAfterIds.length === 0 && (managersBeforeIds.length > 0 || !leads(after, now)),
    managerVacant: ({ managersAfterIds }) =>
      managersAfterIds.length > 0 && managersAfterIds.map((id) => positionOf(after, id)).every(isVacant),
    spanOverLimit: ({ ledUnitAfterId }) => ledUnitAfterId !== null && isOver(ledUnitAfterId),
  } satisfies Partial<Record<ReviewFlag, Check>>;
}

function isVacant(position: { readonly headcount: number; readonly vacantHeadcount: number }): boolean {
  return position.vacantHeadcount === position.headcount;
}

/** The staff functions that a position serves; null = core activity. */
function functionsOf({ staffFunctionId, staffFunctionShares }: Position): (StaffFunctionId | null)[] {
  const shares = staffFunctionShares ?? [];
  return shares.length === 0 ? [staffFunctionId] : shares.map((share) => share.staffFunctionId);
}

/** The span of a led unit, reckoned once for all that report there. */
const spanIn = remember(spanOf);

/** Whether a unit, or one above it up to and including its body, holds internal sale. */
const sellsInternally = remember((organisation: Organisation, unitId: UnitId): boolean => {
  const path = [...upwardsFrom(organisation, unitId)].map((unit) => unit.id);
  const toBody = path.slice(0, path.indexOf(bodyOf(organisation, unitId)) + 1);
  return toBody.some((id) =>
    linksOf(organisation, 'trade', id)
      .map((lineId) => lineOf(organisation, lineId))
      .some((line) => line.unitId === id && roleOf(organisation, line) === 'internalSale'),
  );
});
