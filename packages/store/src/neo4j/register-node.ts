import type { Register } from '../audit/register.ts';
import { StoreCorrupt } from '../port/store-error.ts';
import { cypher } from './cypher.ts';
import { numberIn, textIn } from './properties.ts';
import type { Transaction } from './transaction.ts';

/** The register of the store as it stands. Until the transaction ends, nobody else begins a journal. */
export async function lockedRegister(transaction: Transaction): Promise<Register> {
  const [record] = await transaction.run(cypher.lockRegister, { store: transaction.store });
  if (record === undefined) throw new StoreCorrupt('the register of the journals is missing');
  return { registered: numberIn(record, 'registered'), register: textIn(record, 'register') };
}
