import type { Neo4jOptions } from '../neo4j/connect.ts';
import { openNeo4jStore } from '../neo4j/neo4j-store.ts';
import type { CopyableStore } from '../port/copyable-store.ts';
import { openSqliteStore } from '../sqlite/sqlite-store.ts';
import type { Neo4jSettings, StoreSettings } from './store-settings.ts';

/**
 * Opens the store that the settings name; a store of SQLite without a folder of its own stands in `usualFolder`. Rejects with a
 * `StoreError` when it cannot be had.
 */
export function openStore(settings: StoreSettings, usualFolder: string): Promise<CopyableStore> {
  return settings.kind === 'sqlite'
    ? openSqliteStore({ folder: settings.folder ?? usualFolder })
    : openNeo4jStore(neo4jOptionsOf(settings));
}

/** The settings as the adapter takes them. */
export function neo4jOptionsOf({ uri, user, password, database, store }: Neo4jSettings): Neo4jOptions {
  return { uri, user, password, store, ...(database === null ? {} : { database }) };
}
