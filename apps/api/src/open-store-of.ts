import { openStore, type Store, StoreError, type StoreSettings } from '@samorg/store';
import { reasonOf, StartRefused } from './start-refused.ts';

/** Opens the store of the settings. Throws `StartRefused`, which tells place and reason but no password. */
export async function openStoreOf(settings: StoreSettings): Promise<Store> {
  try {
    return await openStore(settings, '.data');
  } catch (error) {
    if (settings.kind === 'sqlite') {
      throw new StartRefused(
        `Datamappen ${settings.folder} går inte att använda (${reasonOf(error)}); välj en annan med SAMORG_DATA. / The data folder cannot be used; choose another with SAMORG_DATA.`,
      );
    }
    if (!(error instanceof StoreError)) throw error;
    throw new StartRefused(
      `Neo4j på ${settings.uri} går inte att använda; se NEO4J_URI, NEO4J_USER och NEO4J_PASSWORD. / Neo4j at ${settings.uri} cannot be used; see NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD. (${error.message})`,
    );
  }
}
