import { sortedIds } from '../base/order.ts';
import { legalEntityOf, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { tableDiff } from '../patch/patch.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Ore } from '../quantity/ore.ts';
import type { ChangeHead } from './change-head.ts';
import { refuse } from './refusal.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { Verb } from './verb.ts';

/**
 * Teknisk reglering (ramjustering): decided change of the boards' funding, full-year öre; + = the board gets more. It mirrors a
 * moved task and is no saving. Source: Region Halland RS200432 § 17 (tekniska regleringar); docs/format.md, A scenario.
 */
export interface TechnicalAdjustment extends ChangeHead {
  readonly type: 'technicalAdjustment';
  readonly entries: readonly { readonly boardId: UnitId; readonly amountOre: Ore }[];
}

/**
 * Refusals, in order: `notABoard` [ids not of kind board]; `duplicateId` [boards given twice];
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
  sentence({ entries }, phrase) {
    const raised = entries.filter((entry) => entry.amountOre > 0);
    const lowered = entries.filter((entry) => entry.amountOre < 0);
    const sum = phrase.amount(raised.reduce((total, entry) => total + BigInt(entry.amountOre), 0n));
    const [more, less] = [boardsInWords(raised, phrase), boardsInWords(lowered, phrase)];
    return phrase.say({
      sv: `Ramen höjs för ${more} och sänks för ${less} med lika mycket, ${sum}`,
      en: `Funding is raised for ${more} and lowered for ${less} by as much, ${sum}`,
    });
  },
};

/** One or two boards by name, more by their count. */
function boardsInWords(entries: TechnicalAdjustment['entries'], { units, count, say }: Phrase): string {
  if (entries.length <= 2) return units(entries.map((entry) => entry.boardId));
  return say({ sv: `${count(entries.length)} nämnder`, en: `${count(entries.length)} boards` });
}
