import { randomUUID } from 'node:crypto';
import type { AdoptedRegister } from '../../backup/backup-receiver.ts';
import { readBackup } from '../../backup/read-backup.ts';
import type { RestoreOptions, RestoreOutcome } from '../../port/backup.ts';
import { StoreCorrupt, StoreUnavailable } from '../../port/store-error.ts';
import { linkCypher } from '../link-cypher.ts';
import { numberIn } from '../properties.ts';
import type { Transaction } from '../transaction.ts';
import { backupCypher } from './backup-cypher.ts';
import { neo4jReceiver } from './neo4j-receiver.ts';
import { incomplete, type StoreNode, storeNodeOf } from './store-node.ts';

/** Runs work in a transaction of its own on a space of the store. */
type RunIn = <T>(space: string, work: (transaction: Transaction) => Promise<T>) => Promise<T>;

/** The store that is restored. */
export interface Restorable {
  readonly name: string;
  readonly mostDrawn: number;
  readonly runIn: RunIn;
}

/**
 * Restores a backup: into a space that nobody reads, in transactions that a server has room for, and at last the store points to it.
 * When it fails, what it wrote is removed; when it is killed, the store knows.
 */
export async function restoreNeo4j(
  to: Restorable,
  lines: AsyncIterable<string>,
  { again = false }: RestoreOptions,
): Promise<RestoreOutcome> {
  const { name, mostDrawn, runIn } = to;
  const space = `${name}.${randomUUID()}`;
  const left = again ? await runIn(space, async (on) => (await lockedStore(on, name)).restoring) : null;
  if (left !== null) await giveUp(to, left);
  const isBegun = await runIn(space, (on) => begin(on, { name, space }));
  if (!isBegun) return { outcome: 'notEmpty' };
  try {
    const end = (register: AdoptedRegister): Promise<void> =>
      runIn(space, (on) => pointTo(on, { name, space, register }));
    const counts = await readBackup(lines, neo4jReceiver({ mostDrawn, space, run: (work) => runIn(space, work), end }));
    return { outcome: 'restored', ...counts };
  } catch (error) {
    await giveUp(to, space).catch(() => {
      // The server is gone too: the store still knows that a restore has not ended, and that is told.
    });
    throw error;
  }
}

/** The store as it is. All that was counted can be seen, and until the transaction ends nobody else commits anything. */
async function lockedStore(transaction: Transaction, name: string): Promise<StoreNode> {
  const [found] = await transaction.run(backupCypher.lockStore, { name });
  if (found === undefined) throw new StoreCorrupt(`there is no store ${name} in the database any more`);
  return storeNodeOf(found);
}

/** A store and the space of its restore. */
interface Restoring {
  readonly name: string;
  readonly space: string;
}

/** Whether the store is empty; then it knows of the restore from here on. */
async function begin(transaction: Transaction, { name, space }: Restoring): Promise<boolean> {
  const store = await lockedStore(transaction, name);
  if (store.restoring === space) return true;
  if (store.restoring !== null) throw incomplete(store.since);
  for (const statement of [backupCypher.anyOrganisation, backupCypher.anyReceipt]) {
    if ((await transaction.run(statement, { store: store.space })).length > 0) return false;
  }
  await transaction.run(backupCypher.beginRestore, { name, space });
  return true;
}

async function pointTo(
  transaction: Transaction,
  { name, space, register }: Restoring & { readonly register: AdoptedRegister },
): Promise<void> {
  const store = await lockedStore(transaction, name);
  if (store.space === space) return;
  if (store.restoring !== space) throw new StoreUnavailable('another restore of this store was begun meanwhile');
  await transaction.run(backupCypher.endRestore, { name, space, ...register });
}

/** Nodes that are removed at a time. */
const limits = {
  eraseRows: 2000,
  eraseEntries: 100,
  eraseJournals: 100,
  eraseReceipts: 2000,
  eraseLinks: 2000,
} as const;

/** Removes what a restore wrote, and then lets the store forget it. */
async function giveUp({ name, runIn }: Restorable, space: string): Promise<void> {
  const erasing = { ...backupCypher, eraseLinks: linkCypher.eraseLinks };
  for (const statement of ['eraseLinks', 'eraseRows', 'eraseEntries', 'eraseJournals', 'eraseReceipts'] as const) {
    const parameters = { store: space, prefix: `${space}/`, limit: limits[statement] };
    let erased: number;
    do {
      const [record] = await runIn(space, (on) => on.run(erasing[statement], parameters));
      erased = record === undefined ? 0 : numberIn(record, 'erased');
    } while (erased > 0);
  }
  await runIn(space, async (on) => {
    if ((await lockedStore(on, name)).restoring === space) await on.run(backupCypher.giveUpRestore, { name });
  });
}
