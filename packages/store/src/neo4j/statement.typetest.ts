import { cypher } from './cypher.ts';
import type { Statement } from './statement.ts';
import type { Transaction } from './transaction.ts';

/** Where the guard does not see a fault that is expected here, the compiler says so. */
export async function planted(on: Transaction, id: string): Promise<void> {
  await on.run(cypher.lockHead, { journal: id });
  // @ts-expect-error put together from what a user gives
  await on.run(`MATCH (j:Journal {journal: '${id}'}) RETURN j`, {});
  // @ts-expect-error with something behind it
  await on.run(`${cypher.lockHead} LIMIT ${id}`, { journal: id });
  // @ts-expect-error joined
  await on.run(cypher.lockHead + id, { journal: id });
  // @ts-expect-error any text at all
  await on.run(id, {});
  // @ts-expect-error a statement that stands nowhere among the constants
  const own: Statement = 'MATCH (n) DETACH DELETE n';
  // @ts-expect-error a parameter that is no value
  await on.run(cypher.lockHead, { journal: new Date(own) });
}
