import { join, resolve } from 'node:path';
import { storeSettingLine } from '@samorg/application';
import { type CopyableStore, openStore, readStoreSettings, type StoreSettings } from '@samorg/store';
import { CommandFailed } from './command-failed.ts';
import type { Terminal } from './terminal.ts';

/** The folder that `npm start` keeps its data in when nothing else is set. */
const usualFolder = join(import.meta.dirname, '..', '..', '..', '.data');

/** Opens the store that the environment names. Throws `CommandFailed`, which tells place and reason but no password. */
export async function openStoreOf({ environment, folder }: Terminal): Promise<CopyableStore> {
  const read = readStoreSettings(environment);
  if (!read.ok) throw new CommandFailed(storeSettingLine(read.fault));
  const settings = placed(read.settings, folder);
  try {
    return await openStore(settings, usualFolder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailed(unusable(settings, reason));
  }
}

/** A folder is read from where the person stands. */
function placed(settings: StoreSettings, from: string): StoreSettings {
  if (settings.kind !== 'sqlite' || settings.folder === null) return settings;
  return { ...settings, folder: resolve(from, settings.folder) };
}

function unusable(settings: StoreSettings, reason: string): string {
  return settings.kind === 'sqlite'
    ? `Datamappen ${settings.folder ?? usualFolder} går inte att använda (${reason}); välj en annan med SAMORG_DATA. / The data folder cannot be used; choose another with SAMORG_DATA.`
    : `Neo4j på ${settings.uri} går inte att använda (${reason}); se NEO4J_URI, NEO4J_USER och NEO4J_PASSWORD. / Neo4j at ${settings.uri} cannot be used; see NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.`;
}
