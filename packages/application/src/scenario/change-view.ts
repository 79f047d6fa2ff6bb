import type { Change, Organisation, Replay, Staff, Step, TransferPreview, UnitState } from '@samorg/domain';
import { lookUp, stateMet, toJsonInteger, transferPreviewOf, unreachable } from '@samorg/domain';
import { lazy } from '../lazy.ts';
import { movedPositions } from './moved-positions.ts';
import type { ScenarioView } from './scenario-view.ts';

/** One change of a scenario with the state that it meets. */
export interface ChangeView extends StepView {
  readonly scenario: ScenarioView;
}

/** One change of a replay with the state that it meets. */
export interface StepView {
  readonly step: Step;
  /** The organisation just before it. */
  readonly met: () => Organisation;
  /** What a move of a unit takes along; null for other changes, and when the unit is not there. */
  readonly transfer: () => TransferPreview | null;
}

/** The changes of a scenario in file order. */
export function changeViews(scenario: ScenarioView): readonly ChangeView[] {
  return stepViews(scenario.replay()).map((view) => ({ scenario, ...view }));
}

/** The changes of a replay in file order. */
export function stepViews(replay: Replay): readonly StepView[] {
  return replay.steps.map((step, at) => {
    const met = lazy(() => stateMet(replay, at));
    const { change } = step;
    const transfer = lazy(() => (change.type === 'transferUnit' ? transferPreviewOf(met(), change) : null));
    return { step, met, transfer };
  });
}

/** What becomes of what the change is about. */
export function stateOfChange(change: Change): UnitState {
  switch (change.type) {
    case 'createUnit':
      return 'added';
    case 'mergeUnits':
    case 'closeUnit':
      return 'ended';
    case 'transferUnit':
    case 'transferPositions':
    case 'consolidateStaffFunction':
      return 'moved';
    default:
      return 'changed';
  }
}

/** Staff that the change moves; null where it moves none, or is refused or skipped. */
export function staffMovedBy({ step: { change, outcome }, met, transfer }: StepView): Staff | null {
  if (outcome.kind !== 'planned') return null;
  if (change.type === 'transferUnit') return transfer()?.goes ?? null;
  return change.type === 'transferPositions' ? movedPositions(met(), outcome.patch) : null;
}

/**
 * What the change moves between boards or units in a full year, öre: the external lines of a transferred part, the cost of
 * moved positions, the sum that adjustments raise. Null where it moves none, or is refused or skipped.
 */
export function amountMovedBy(view: StepView): number | null {
  const { change, outcome } = view.step;
  if (outcome.kind !== 'planned') return null;
  if (change.type === 'transferUnit') {
    const { accountGroups } = view.met().reference;
    const costs = view.transfer()?.costs ?? [];
    const external = costs.filter((row) => accountGroups.get(row.accountGroupId)?.internal === false);
    return toJsonInteger(external.reduce((sum, row) => sum + BigInt(row.amountOre), 0n));
  }
  if (change.type === 'transferPositions') return staffMovedBy(view)?.personnelCostOre ?? null;
  if (change.type !== 'technicalAdjustment') return null;
  const raised = change.entries.filter((entry) => entry.amountOre > 0);
  return toJsonInteger(raised.reduce((sum, entry) => sum + BigInt(entry.amountOre), 0n));
}

/** Units to mark in the chart when the change is selected: what it is about first, then where it goes. */
export function unitIdsOf({ step: { change }, met }: StepView): readonly string[] {
  return unitsNamedBy(change, met);
}

/** The units that a change names: what it is about first, then where it goes. Positions are looked up in the organisation given. */
export function unitsNamedBy(change: Change, organisation: () => Organisation): readonly string[] {
  switch (change.type) {
    case 'createUnit':
    case 'renameUnit':
    case 'closeUnit':
    case 'adjustBudget':
      return [change.unitId];
    case 'transferUnit':
      return [change.unitId, ...change.exceptions.map((exception) => exception.unitId), change.toParentId];
    case 'mergeUnits':
      return [...change.unitIds, change.intoUnitId];
    case 'transferPositions':
      return [
        ...sourceUnits(
          organisation(),
          change.positions.map((item) => item.positionId),
        ),
        change.toUnitId,
      ];
    case 'consolidateStaffFunction':
      return [...change.fromUnitIds, change.toUnitId];
    case 'allocateLine':
      return change.shares.map((share) => share.unitId);
    case 'agreeService':
      return [change.providerUnitId, change.customerUnitId];
    case 'technicalAdjustment':
      return change.entries.map((entry) => entry.boardId);
    case 'reassignActivity':
      return [change.toUnitId];
    default:
      return unreachable(change);
  }
}

function sourceUnits(organisation: Organisation, positionIds: readonly string[]): readonly string[] {
  return [...new Set(positionIds.flatMap((id) => lookUp(organisation.tables.positions, id)?.unitId ?? []))];
}
