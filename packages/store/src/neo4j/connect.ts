import { assert } from '@samorg/domain';
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import { emptyRegister } from '../audit/register.ts';
import { type NewSalt, randomSalt } from '../audit/salt.ts';
import { StoreCorrupt, StoreTooNew, StoreUnavailable } from '../port/store-error.ts';
import { type StoreNode, storeNodeOf } from './backup/store-node.ts';
import { cypher } from './cypher.ts';
import { migrations, schemaVersion } from './migrations/migrations.ts';
import { numberIn, type Properties } from './properties.ts';
import { schemaStatements } from './schema.ts';
import { requireServerVersion } from './server-version.ts';
import type { Statement } from './statement.ts';
import { asSent, type Parameters, transactionOn } from './transaction.ts';

export interface Neo4jOptions {
  /** Address of the server: `neo4j://HOST:PORT` (a cluster too), `bolt://` (this one member), `neo4j+s://` (encrypted). */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Database of the server; default the user's home database. */
  readonly database?: string;
  /** Name of the store in the database, so that several can share one: letters, digits, `-` and `_`. Default `samorg`. */
  readonly store?: string;
  /**
   * How many positions and budget lines of an organisation are drawn in the graph; of one with more, everything else is. They are
   * drawn in one transaction, which the server must have room for: some 8 kB each. Default 30 000.
   */
  readonly mostDrawn?: number;
  /** How long a call that meets a broken connection or a busy server is tried again, milliseconds. Default 2000. */
  readonly patienceMs?: number;
  /** Gives up connecting, and lets go of what was begun. */
  readonly signal?: AbortSignal;
  /** What makes the salts of entries. Default: 16 random bytes each. */
  readonly newSalt?: NewSalt;
}

/** A server that answers, in which the store is there. */
export interface Connection {
  /** Name of the store. */
  readonly name: string;
  /** Where the store stands; looked at anew when it may have been restored. */
  node: StoreNode;
  readonly mostDrawn: number;
  readonly patienceMs: number;
  readonly driver: Driver;
  readonly newSalt: NewSalt;
  /** A new session; each sees all that the sessions before it wrote. To read what never changes, any member of a cluster will do. */
  readonly session: (mode: 'READ' | 'WRITE') => Session;
}

/** Connects, and makes the constraints, the indexes and the store when they are missing. Throws what the driver throws. */
export async function connect(options: Neo4jOptions): Promise<Connection> {
  const name = options.store ?? 'samorg';
  assert(/^[\w-]{1,64}$/.test(name), `${name} is the name of a store`);
  const driver = driverOf(options);
  const database = options.database === undefined ? {} : { database: options.database };
  const session = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({ ...database, bookmarkManager: driver.executeQueryBookmarkManager, defaultAccessMode: mode });
  const { mostDrawn = 30_000, patienceMs = usualPatienceMs, newSalt = randomSalt } = options;
  const reached = { name, mostDrawn, patienceMs, driver, newSalt, session };
  options.signal?.addEventListener('abort', () => void driver.close().catch(() => {}), { once: true });
  try {
    requireServerVersion((await driver.getServerInfo(database)).agent ?? '');
    return { ...reached, node: await prepare(reached) };
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/** Of `patienceMs`. */
const usualPatienceMs = 2000;

function driverOf({ uri, user, password, patienceMs = usualPatienceMs }: Neo4jOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      useBigInt: true,
      maxTransactionRetryTime: patienceMs,
      connectionTimeout: patienceMs,
      connectionAcquisitionTimeout: patienceMs + 10_000,
      connectionLivenessCheckTimeout: 1000,
      userAgent: 'samorg',
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new StoreUnavailable('the address is no address of a Neo4j server (neo4j://HOST:PORT)', error);
  }
}

/** Where the store stands now. */
export async function findStore(to: Reached): Promise<StoreNode> {
  const [found] = await runAlone(to, cypher.findStore, { name: to.name });
  if (found === undefined) throw new StoreCorrupt(`there is no store ${to.name} in the database any more`);
  return storeNodeOf(found);
}

/** A server, before the store was looked at. */
type Reached = Omit<Connection, 'node'>;

/** Looks before it writes, so that the store of a newer Samorg is left as it was. That of an older one is brought to this version. */
async function prepare(to: Reached): Promise<StoreNode> {
  const { name } = to;
  const [found] = await runAlone(to, cypher.findStore, { name });
  const version = found === undefined ? null : knownVersion(found);
  for (const statement of schemaStatements) await runAlone(to, statement, {}).catch(unlessMadeMeanwhile);
  if (found !== undefined && version !== null) {
    await runAlone(to, cypher.placeStore, { name });
    const node = storeNodeOf(found);
    await migrate(to, node.space, version);
    return node;
  }
  const [added] = await runAlone(to, cypher.addStore, { name, schemaVersion, ...emptyRegister(null) });
  if (added !== undefined) knownVersion(added);
  return findStore(to);
}

/** Another process that starts at the same moment may make the same index between our look and our write, `IF NOT EXISTS` or not. */
function unlessMadeMeanwhile(error: unknown): void {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code !== 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists') throw error;
}

/** Goes on where an earlier process was stopped, or beside another one that does the same. */
async function migrate(to: Reached, store: string, version: number): Promise<void> {
  const of = { store, mostDrawn: to.mostDrawn };
  for (const migration of migrations.slice(version - 1)) {
    await migration((work) => transactAlone(to, (managed) => work(transactionOn(of, managed))));
  }
}

/** The version of the store, unless it is too new. */
function knownVersion(found: Properties): number {
  const version = numberIn(found, 'schemaVersion');
  if (version > schemaVersion) {
    throw new StoreTooNew(`the Neo4j store has version ${version}; this Samorg reads up to version ${schemaVersion}`);
  }
  return version;
}

/** Runs a statement as a transaction of its own, as changes of the schema must be. */
async function runAlone(to: Reached, statement: Statement, parameters: Parameters): Promise<Properties[]> {
  const { records } = await transactAlone(to, async (managed) => managed.run(statement, asSent(parameters)));
  return records.map((record): Properties => record.toObject());
}

async function transactAlone<T>(to: Reached, work: (managed: ManagedTransaction) => Promise<T>): Promise<T> {
  const session = to.session('WRITE');
  try {
    return await session.executeWrite(work);
  } finally {
    await session.close();
  }
}
