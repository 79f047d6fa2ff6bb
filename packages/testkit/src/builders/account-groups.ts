import type { AccountGroup } from '@samorg/domain';
import { accountRoles, isInternalRole, natureOfRole } from '@samorg/domain';

/** One account group for each role, with the role as its id. */
export const accountGroups: readonly AccountGroup[] = accountRoles.map((role) => ({
  id: role,
  name: role,
  role,
  nature: natureOfRole(role),
  internal: isInternalRole(role),
  regionBasClass: null,
  kommunBasClass: null,
}));
