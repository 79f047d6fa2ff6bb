import type { AccountGroup } from '@samorg/domain';
import { builder } from './builder.ts';

export const AccountGroupType = builder.objectRef<AccountGroup>('AccountGroup').implement({
  description: 'Kontogrupp: a kind of cost or income.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the account group.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    role: t.exposeString('role', {
      description: 'What the rules look at: personnel, cost, income, internalSale, internalPurchase, overheadCharge …',
    }),
    internal: t.exposeBoolean('internal', {
      description: 'Whether it is trade, funding or overhead inside one legal entity.',
    }),
  }),
});
