import { sortedIds } from '../base/order.ts';
import { isInternalRole } from '../model/account-group.ts';
import type { BudgetLine, BudgetLineId } from '../model/budget-line.ts';
import { lineOf, roleOf, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { tableDiff } from '../patch/patch.ts';
import { split } from '../quantity/apportion.ts';
import { ore } from '../quantity/ore.ts';
import type { ChangeHead } from './change-head.ts';
import { refuse } from './refusal.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { Verb } from './verb.ts';

/**
 * Fördela budgetrad: an external line is divided over units by whole weights, or handed over whole (one share), so that an
 * exception keeps its part of what stands above it. Source: docs/format.md, A scenario.
 */
export interface AllocateLine extends ChangeHead {
  readonly type: 'allocateLine';
  readonly lineId: BudgetLineId;
  readonly shares: readonly { readonly unitId: UnitId; readonly weight: number }[];
}

/**
 * The pieces sum to the line, ties by unit. Refusals, in order: `internalLine` [lineId]; `placeNotAllowed` [finance units among
 * the line's unit and the shares]; `duplicateId` [units given twice]; `noChange` [lineId] if the only share is its own unit.
 */
export const allocateLine: Verb<AllocateLine> = {
  neededRoles: [],
  named: (change) => ({ units: change.shares.map((share) => share.unitId), lines: [change.lineId] }),
  plan(organisation, change) {
    const line = lineOf(organisation, change.lineId);
    if (isInternalRole(roleOf(organisation, line))) return refuse('internalLine', [line.id]);
    const unitIds = change.shares.map((share) => share.unitId);
    const finance = [line.unitId, ...unitIds].filter((id) => unitOf(organisation, id).kind === 'finance');
    if (finance.length > 0) return refuse('placeNotAllowed', sortedIds(finance));
    const repeated = repeatedIds(unitIds);
    if (repeated.length > 0) return refuse('duplicateId', repeated);
    if (unitIds.length === 1 && unitIds[0] === line.unitId) return refuse('noChange', [line.id]);
    return { lines: tableDiff({ removed: [line], added: piecesOf(line, change) }) };
  },
  sentence(change, { names, units, say }) {
    const [line, receivers] = [names.line(change.lineId), units(change.shares.map((share) => share.unitId))];
    return say({ sv: `${line} fördelas på ${receivers}`, en: `${line} is divided over ${receivers}` });
  },
};

function piecesOf(line: BudgetLine, change: AllocateLine): BudgetLine[] {
  const amounts = split(
    BigInt(line.amountOre),
    change.shares.map((share) => ({ id: share.unitId, weight: BigInt(share.weight) })),
  );
  const ofLineId = line.origin?.kind === 'piece' ? line.origin.ofLineId : line.id;
  return change.shares.map(({ unitId }, at) => ({
    ...line,
    id: `${line.id}~${change.id}~${unitId}`,
    unitId,
    amountOre: ore(Number(amounts[at])),
    origin: { kind: 'piece', ofLineId },
  }));
}
