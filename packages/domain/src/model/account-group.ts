/** What the rules look at in an account group; any number of groups with role cost or income, at most one with each other role. */
export const accountRoles = [
  'personnel',
  'cost',
  'income',
  'transition',
  'fundingReceived',
  'fundingPaid',
  'internalSale',
  'internalPurchase',
  'overheadCharge',
  'overheadRecovery',
] as const;

export type AccountRole = (typeof accountRoles)[number];
export type AccountNature = 'cost' | 'income';
export type AccountGroupId = string;

/** Kontogrupp: a kind of cost or income. */
export interface AccountGroup {
  readonly id: AccountGroupId;
  readonly name: string;
  readonly role: AccountRole;
  readonly nature: AccountNature;
  /** Trade inside one legal entity, funding or overhead: has a counterpart (motpart). */
  readonly internal: boolean;
  readonly regionBasClass: string | null;
  readonly kommunBasClass: string | null;
}

/** The nature that a role prescribes. */
export function natureOfRole(role: AccountRole): AccountNature {
  return role === 'income' || role === 'fundingReceived' || role === 'internalSale' || role === 'overheadRecovery'
    ? 'income'
    : 'cost';
}

/** Whether a role is one of the six internal ones. */
export function isInternalRole(role: AccountRole): boolean {
  return isFundingRole(role) || isTradeRole(role) || isOverheadRole(role);
}

export function isFundingRole(role: AccountRole): boolean {
  return role === 'fundingReceived' || role === 'fundingPaid';
}

export function isTradeRole(role: AccountRole): boolean {
  return role === 'internalSale' || role === 'internalPurchase';
}

export function isOverheadRole(role: AccountRole): boolean {
  return role === 'overheadCharge' || role === 'overheadRecovery';
}

/** External running cost and income: what a target compares and an uncovered move of means changes. */
export function isExternalRole(role: AccountRole): boolean {
  return role === 'personnel' || role === 'cost' || role === 'income';
}

/** Whether two groups with the role would be a fault. */
export function isSingleRole(role: AccountRole): boolean {
  return role !== 'cost' && role !== 'income';
}
