import { sortedIds } from '../base/order.ts';
import { legalEntityOf, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { tableDiff } from '../patch/patch.ts';
import type { Ore } from '../quantity/ore.ts';
import type { ChangeHead } from './change-head.ts';
import { refuse } from './refusal.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { Verb } from './verb.ts';

/** Teknisk reglering (ramjustering): decided change of the boards' funding, full-year öre; + = the board gets more. */
export interface TechnicalAdjustment extends ChangeHead {
  readonly type: 'technicalAdjustment';
  readonly entries: readonly { readonly boardId: UnitId; readonly amountOre: Ore }[];
}

/**
 * Refusals: `notABoard` [ids not of kind board]; `duplicateId` [boards given twice];
 * `adjustmentNotBalanced` [legal entities whose entries do not sum to 0]; `noChange` [boards] if all are 0.
 */
export const technicalAdjustment: Verb<TechnicalAdjustment> = {
  neededRoles: [],
  named: (change) => ({ units: change.entries.map((entry) => entry.boardId) }),
  plan(organisation, change) {
    const boardIds = change.entries.map((entry) => entry.boardId);
    const others = boardIds.filter((id) => unitOf(organisation, id).kind !== 'board');
    if (others.length > 0) return refuse('notABoard', sortedIds(others));
    const repeated = repeatedIds(boardIds);
    if (repeated.length > 0) return refuse('duplicateId', repeated);
    const sums = new Map<UnitId, bigint>();
    for (const entry of change.entries) {
      const entityId = legalEntityOf(organisation, entry.boardId);
      sums.set(entityId, (sums.get(entityId) ?? 0n) + BigInt(entry.amountOre));
    }
    const unbalanced = [...sums].filter(([, sum]) => sum !== 0n).map(([id]) => id);
    if (unbalanced.length > 0) return refuse('adjustmentNotBalanced', sortedIds(unbalanced));
    if (change.entries.every((entry) => entry.amountOre === 0)) return refuse('noChange', sortedIds(boardIds));
    const { id, effectiveDate, entries } = change;
    return { decided: tableDiff({ added: [{ id, date: effectiveDate, entries }] }) };
  },
};
