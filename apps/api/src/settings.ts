import { resolve } from 'node:path';
import { storeSettingLine } from '@samorg/application';
import { readStoreSettings, type StoreSettings } from '@samorg/store';
import { StartRefused } from './start-refused.ts';

/** What the environment tells the API. */
export interface Settings {
  /** What is kept where (`SAMORG_STORE`); a folder (`SAMORG_DATA`, default `.data` where it is started) is absolute. */
  readonly store: StoreSettings;
  /** Port on the loopback address (`SAMORG_API_PORT`, default 4311). */
  readonly port: number;
  /** Who writes are recorded as when a request names nobody (`SAMORG_USER`); null = such writes are turned down. */
  readonly user: string | null;
  /** Whether the schema may be explored (`SAMORG_DEV=1`). */
  readonly isDevelopment: boolean;
}

const defaultPort = 4311;
const lastPort = 65_535;

/** Reads the settings. Throws `StartRefused` at the first that cannot be used. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    store: readStore(environment),
    port: readPort(environment.SAMORG_API_PORT),
    user: environment.SAMORG_USER || null,
    isDevelopment: environment.SAMORG_DEV === '1',
  };
}

function readStore(environment: NodeJS.ProcessEnv): StoreSettings {
  const read = readStoreSettings(environment);
  if (!read.ok) throw new StartRefused(storeSettingLine(read.fault));
  const { settings } = read;
  return settings.kind === 'sqlite' ? { ...settings, folder: resolve(settings.folder ?? '.data') } : settings;
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return defaultPort;
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= lastPort) return port;
  throw new StartRefused(
    `SAMORG_API_PORT=${JSON.stringify(text)} är ingen port; ge ett heltal mellan 1 och ${lastPort}. / SAMORG_API_PORT is not a port; give a whole number between 1 and ${lastPort}.`,
  );
}
