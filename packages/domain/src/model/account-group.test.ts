import { expect, it } from 'vitest';
import {
  accountRoles,
  isExternalRole,
  isFundingRole,
  isInternalRole,
  isOverheadRole,
  isSingleRole,
  isTradeRole,
  natureOfRole,
} from './account-group.ts';
import { internalKindOfRole } from './internal-kind.ts';

const is = {
  external: isExternalRole,
  funding: isFundingRole,
  internal: isInternalRole,
  overhead: isOverheadRole,
  single: isSingleRole,
  trade: isTradeRole,
};

it.each([
  ['personnel', 'cost', null, 'external single'],
  ['cost', 'cost', null, 'external'],
  ['income', 'income', null, 'external'],
  ['transition', 'cost', null, 'single'],
  ['fundingReceived', 'income', 'funding', 'funding internal single'],
  ['fundingPaid', 'cost', 'funding', 'funding internal single'],
  ['internalSale', 'income', 'trade', 'internal single trade'],
  ['internalPurchase', 'cost', 'trade', 'internal single trade'],
  ['overheadCharge', 'cost', 'overhead', 'internal overhead single'],
  ['overheadRecovery', 'income', 'overhead', 'internal overhead single'],
] as const)('the role %s is of nature %s, kind %s, and: %s', (role, nature, kind, traits) => {
  const told = Object.entries(is).flatMap(([trait, holds]) => (holds(role) ? [trait] : []));
  expect([natureOfRole(role), internalKindOfRole(role), told.join(' ')]).toEqual([nature, kind, traits]);
  expect(accountRoles).toContain(role);
});
