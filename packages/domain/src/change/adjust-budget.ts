import { present } from '../base/assert.ts';
import type { AccountGroupId } from '../model/account-group.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { tableDiff } from '../patch/patch.ts';
import type { Ore } from '../quantity/ore.ts';
import type { ChangeHead } from './change-head.ts';
import { mixedPriceGaps, mixedPriceWarnings } from './price-level.ts';
import { refuse } from './refusal.ts';
import type { Deed, Verb } from './verb.ts';

/**
 * Ändra budget: means are added (+) or saved (−), whole öre, per full year from a date or once in its year. Balanced over the
 * boards of a legal entity it is a shift inside the reform, else a new decision. Source: docs/format.md, A scenario.
 */
export interface AdjustBudget extends ChangeHead {
  readonly type: 'adjustBudget';
  readonly unitId: UnitId;
  readonly accountGroupId: AccountGroupId;
  readonly amountOre: Ore;
  readonly recurrence: 'recurring' | 'oneOff';
  /** Price level of the amount; null = that of the budget year. */
  readonly priceYear: number | null;
}

/**
 * Refusals, in order: `placeNotAllowed` [unit] for finance; `internalLine` [account group]; `transitionRecurring` [account
 * group]; `noChange` [unit] for 0. Warning and gap: `priceLevelMixed` [change], transition costs apart.
 */
export const adjustBudget: Verb<AdjustBudget> = {
  neededRoles: [],
  named: (change) => ({ units: [change.unitId], accountGroups: [change.accountGroupId] }),
  plan(organisation, change) {
    const { id, unitId, accountGroupId, amountOre } = change;
    const group = present(organisation.reference.accountGroups.get(accountGroupId), 'the account group is there');
    if (unitOf(organisation, unitId).kind === 'finance') return refuse('placeNotAllowed', [unitId]);
    if (group.internal) return refuse('internalLine', [accountGroupId]);
    const isRecurring = change.recurrence === 'recurring';
    if (group.role === 'transition' && isRecurring) return refuse('transitionRecurring', [accountGroupId]);
    if (amountOre === 0) return refuse('noChange', [unitId]);
    return isRecurring
      ? { lines: tableDiff({ added: [recurringLine(change, organisation.budgetYear)] }) }
      : { oneOffs: tableDiff({ added: [{ id, unitId, accountGroupId, date: change.effectiveDate, amountOre }] }) };
  },
  sentence(change, { names, amount, say }) {
    const [group, unit] = [names.accountGroup(change.accountGroupId), names.unit(change.unitId)];
    const once = change.recurrence === 'oneOff';
    return say({
      sv: `${group} på ${unit} ändras med ${amount(change.amountOre)} ${once ? 'en gång' : 'per år'}`,
      en: `${group} at ${unit} changes by ${amount(change.amountOre)} ${once ? 'once' : 'a year'}`,
    });
  },
  warnings: (change, deed) => (isTransition(change, deed) ? [] : mixedPriceWarnings(change, deed)),
  gaps: (change, deed) => (isTransition(change, deed) ? [] : mixedPriceGaps(change, deed)),
};

/** Transition cost stands outside every test, whatever its prices. */
function isTransition({ accountGroupId }: AdjustBudget, { met }: Deed): boolean {
  return met.reference.accountGroups.get(accountGroupId)?.role === 'transition';
}

function recurringLine(change: AdjustBudget, year: number): BudgetLine {
  return {
    id: `budget~${change.id}`,
    unitId: change.unitId,
    accountGroupId: change.accountGroupId,
    year,
    amountOre: change.amountOre,
    counterpartId: null,
    account: null,
    source: change.source,
    note: change.note,
    origin: { kind: 'adjustBudget', changeId: change.id },
  };
}
