import { type LastingStore, lastingStoreOf, openLastingStore } from '../lasting/lasting-store.ts';
import { greetServer } from '../neo4j/greet-server.ts';
import { openNeo4jStore } from '../neo4j/neo4j-store.ts';
import type { Instant } from '../port/instant.ts';
import { neo4jOptionsOf, openStore } from './open-store.ts';
import type { StoreSettings } from './store-settings.ts';

/** What a lasting store needs of the world. */
export interface Surroundings {
  readonly now: () => Instant;
  /** Told when the server cannot be used, and why; null = it can be again. */
  readonly told: (reason: Error | null) => void;
}

/** How long a server may take to answer a greeting, and a call to be tried anew, milliseconds: a page waits for it. */
const greetingMs = 1000;
const patienceMs = 700;

/**
 * Opens the store that the settings name, for a process that answers others. A Neo4j server need not be there: it is connected to when
 * it comes. SQLite is there or cannot be used: rejects with a `StoreError`.
 */
export async function openLasting(settings: StoreSettings, { now, told }: Surroundings): Promise<LastingStore> {
  if (settings.kind === 'sqlite') return lastingStoreOf(await openStore(settings, '.data'));
  const options = { ...neo4jOptionsOf(settings), patienceMs };
  return openLastingStore({
    now,
    told,
    open: async (signal) => {
      await greetServer(settings.uri, greetingMs);
      return whileAnswering(settings.uri, openNeo4jStore({ ...options, signal }));
    },
  });
}

/** What the opening gives, however long it takes, unless the server falls silent meanwhile. */
function whileAnswering<T>(uri: string, opening: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => void greetServer(uri, greetingMs).catch(reject), greetingMs).unref();
    opening.then(resolve, reject).finally(() => clearInterval(timer));
  });
}
