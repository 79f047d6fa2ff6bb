import { type AccountRole, isFundingRole, isOverheadRole, isTradeRole } from './account-group.ts';

/** The kinds of internal lines, each with its mirror on the counterpart: trade, overhead, board funding. */
export const internalKinds = ['trade', 'overhead', 'funding'] as const;
export type InternalKind = (typeof internalKinds)[number];

/** The kind of an internal role; null for an external one. */
export function internalKindOfRole(role: AccountRole): InternalKind | null {
  if (isTradeRole(role)) return 'trade';
  if (isOverheadRole(role)) return 'overhead';
  return isFundingRole(role) ? 'funding' : null;
}
