/** Where organisations and scenarios are kept, as the environment tells it. */
export type StoreSettings = SqliteSettings | Neo4jSettings;

/** The embedded store in a folder of this machine. */
export interface SqliteSettings {
  readonly kind: 'sqlite';
  /** As `SAMORG_DATA` gives it; the caller knows from where it is read. Null = the usual folder. */
  readonly folder: string | null;
}

/** A store of a Neo4j server. */
export interface Neo4jSettings {
  readonly kind: 'neo4j';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null = the user's home database. */
  readonly database: string | null;
  /** Name of the store in the database. */
  readonly store: string;
}

/**
 * A setting that cannot be used. unknownStore: no such kind of store. missing: needed with Neo4j. notAnAddress: no address of a Neo4j
 * server, or one that holds a user or password. notAName: no name of a store. The value is not told: it may hold a secret.
 */
export interface StoreSettingFault {
  readonly setting: 'SAMORG_STORE' | 'SAMORG_STORE_NAME' | 'NEO4J_URI' | 'NEO4J_PASSWORD';
  readonly code: 'unknownStore' | 'missing' | 'notAnAddress' | 'notAName';
}

/** The settings, or the first one that cannot be used. An empty setting reads as not set. */
export function readStoreSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly settings: StoreSettings } | { readonly ok: false; readonly fault: StoreSettingFault } {
  const kind = environment.SAMORG_STORE || 'sqlite';
  if (kind === 'sqlite') return { ok: true, settings: { kind, folder: environment.SAMORG_DATA || null } };
  if (kind !== 'neo4j') return refused('SAMORG_STORE', 'unknownStore');
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = environment;
  if (!uri) return refused('NEO4J_URI', 'missing');
  if (!isNeo4jAddress(uri)) return refused('NEO4J_URI', 'notAnAddress');
  if (!password) return refused('NEO4J_PASSWORD', 'missing');
  const store = environment.SAMORG_STORE_NAME || 'samorg';
  if (!/^[\w-]{1,64}$/.test(store)) return refused('SAMORG_STORE_NAME', 'notAName');
  const user = environment.NEO4J_USER || 'neo4j';
  return { ok: true, settings: { kind, uri, user, password, database: environment.NEO4J_DATABASE || null, store } };
}

const schemes: ReadonlySet<string> = new Set(['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']);

function isNeo4jAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, pathname, hash } = new URL(text);
  return schemes.has(protocol) && hostname !== '' && `${username}${password}${hash}` === '' && /^\/?$/.test(pathname);
}

function refused(
  setting: StoreSettingFault['setting'],
  code: StoreSettingFault['code'],
): { readonly ok: false; readonly fault: StoreSettingFault } {
  return { ok: false, fault: { setting, code } };
}
