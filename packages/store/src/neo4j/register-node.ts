import type { Register } from '../audit/register.ts';
import { requireUsable } from './backup/store-node.ts';
import { cypher } from './cypher.ts';
import { numberIn, textIn } from './properties.ts';
import type { Transaction } from './transaction.ts';

/** The register of the store as it stands. Until the transaction ends, nobody else begins a journal. */
export async function lockedRegister(transaction: Transaction): Promise<Register> {
  const [record] = await transaction.run(cypher.lockRegister, { store: transaction.store });
  const store = requireUsable(record);
  return { registered: numberIn(store, 'registered'), register: textIn(store, 'register') };
}
