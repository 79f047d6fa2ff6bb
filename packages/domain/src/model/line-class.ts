import { type AccountRole, isExternalRole, isOverheadRole, isTradeRole } from './account-group.ts';
import type { LineOrigin } from './budget-line.ts';

/** The classes of lines that the need of a body is summed from; funding and transition lines are in none. */
export type LineClass = 'direct' | 'positions' | 'overhead' | 'trade' | 'budget';

/** The class of a line with the role of its account group; null = outside every class. */
export function classOfLine(line: { readonly origin?: LineOrigin | undefined }, role: AccountRole): LineClass | null {
  if (line.origin?.kind === 'positionMove') return 'positions';
  if (line.origin?.kind === 'adjustBudget') return 'budget';
  if (isExternalRole(role)) return 'direct';
  if (isTradeRole(role)) return 'trade';
  return isOverheadRole(role) ? 'overhead' : null;
}
