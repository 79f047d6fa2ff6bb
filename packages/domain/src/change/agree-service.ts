import { present } from '../base/assert.ts';
import { lookUp } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import { toJsonInteger } from '../base/overflow.ts';
import type { AccountRole } from '../model/account-group.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { type Organisation, unitOf } from '../model/organisation.ts';
import type { AgreedService, Agreement } from '../model/reform-record.ts';
import type { UnitId } from '../model/unit.ts';
import { tableDiff } from '../patch/patch.ts';
import { ore } from '../quantity/ore.ts';
import type { ChangeHead } from './change-head.ts';
import { mixedPriceGaps, mixedPriceWarnings } from './price-level.ts';
import { refuse } from './refusal.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { Verb } from './verb.ts';

/**
 * Tjänsteleveransavtal: what one unit delivers to another, at whole öre a unit and year. A later change with the same agreement
 * replaces it. Source: the joint IT operations of Hälsingland, one agreement per customer; docs/format.md, A scenario.
 */
export interface AgreeService extends ChangeHead {
  readonly type: 'agreeService';
  readonly agreementId: string;
  readonly providerUnitId: UnitId;
  readonly customerUnitId: UnitId;
  readonly priceYear: number | null;
  readonly lines: readonly AgreedService[];
}

/**
 * The price, Σ volume × unit price over the lines where both are known, becomes an internal sale on the provider and an
 * internal purchase on the customer. Refusals, in order: `placeNotAllowed` [finance units]; `noChange` [provider] if provider
 * and customer are one; `duplicateId` [line ids given twice]. Throws `Overflow`. Warning and gap: `priceLevelMixed` [change].
 * The evaluation finds the gap `unpriced` [agreement, line] of the agreements in force.
 */
export const agreeService: Verb<AgreeService> = {
  neededRoles: ['internalPurchase', 'internalSale'],
  named: (change) => ({ units: [change.providerUnitId, change.customerUnitId] }),
  plan(organisation, change) {
    const { providerUnitId, customerUnitId } = change;
    const finance = [providerUnitId, customerUnitId].filter((id) => unitOf(organisation, id).kind === 'finance');
    if (finance.length > 0) return refuse('placeNotAllowed', sortedIds(finance));
    if (providerUnitId === customerUnitId) return refuse('noChange', [providerUnitId]);
    const repeated = repeatedIds(change.lines.map((line) => line.id));
    if (repeated.length > 0) return refuse('duplicateId', repeated);
    const earlier = lookUp(organisation.tables.agreements, change.agreementId);
    return {
      agreements: tableDiff({ added: [agreementOf(change)], removed: earlier === undefined ? [] : [earlier] }),
      lines: tableDiff({ added: pricedLines(organisation, change), removed: linesOf(organisation, earlier) }),
    };
  },
  sentence({ providerUnitId, customerUnitId }, { names, say }) {
    const [provider, customer] = [names.unit(providerUnitId), names.unit(customerUnitId)];
    return say({
      sv: `${provider} levererar tjänster till ${customer} enligt avtal`,
      en: `${provider} delivers services to ${customer} by agreement`,
    });
  },
  warnings: mixedPriceWarnings,
  gaps: mixedPriceGaps,
};

/** Price of an agreement, öre of a full year: Σ volume × unit price over the lines where both are known. Beyond any limit. */
export function agreedPrice(lines: readonly AgreedService[]): bigint {
  return lines.reduce((sum, { volume, unitPriceOre }) => {
    return volume === null || unitPriceOre === null ? sum : sum + BigInt(volume) * BigInt(unitPriceOre);
  }, 0n);
}

function agreementOf(change: AgreeService): Agreement {
  const { agreementId, id, providerUnitId, customerUnitId, lines } = change;
  return { id: agreementId, changeId: id, providerUnitId, customerUnitId, lines };
}

function pricedLines(organisation: Organisation, change: AgreeService): BudgetLine[] {
  const price = agreedPrice(change.lines);
  const line = (role: AccountRole, ends: readonly [UnitId, UnitId], amount: bigint): BudgetLine => ({
    id: lineIdOf(change.agreementId, change.id, role),
    unitId: ends[0],
    accountGroupId: present(organisation.reference.groupOfRole.get(role), `an account group for ${role}`).id,
    year: organisation.budgetYear,
    amountOre: ore(toJsonInteger(amount)),
    counterpartId: ends[1],
    account: null,
    source: change.source,
    note: change.note,
    origin: { kind: 'agreement', agreementId: change.agreementId, changeId: change.id },
  });
  const { providerUnitId, customerUnitId } = change;
  return [
    line('internalSale', [providerUnitId, customerUnitId], -price),
    line('internalPurchase', [customerUnitId, providerUnitId], price),
  ];
}

/** The two lines of an agreement in force, as far as they have not ceased. */
function linesOf(organisation: Organisation, agreement: Agreement | undefined): BudgetLine[] {
  if (agreement === undefined) return [];
  return (['internalSale', 'internalPurchase'] as const).flatMap(
    (role) => lookUp(organisation.tables.lines, lineIdOf(agreement.id, agreement.changeId, role)) ?? [],
  );
}

function lineIdOf(agreementId: string, changeId: string, role: AccountRole): string {
  return `${agreementId}~${changeId}~${role}`;
}
