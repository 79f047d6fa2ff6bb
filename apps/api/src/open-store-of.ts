import { type LastingStore, openLasting, type StoreSettings } from '@samorg/store';
import { logLine } from './log.ts';
import { reasonOf, StartRefused } from './start-refused.ts';

/**
 * Opens the store of the settings. A Neo4j server need not be there: the log tells when it cannot be used, and why, and when it can
 * again. Throws `StartRefused` for a folder that cannot be used.
 */
export async function openStoreOf(settings: StoreSettings, now: () => string): Promise<LastingStore> {
  try {
    return await openLasting(settings, { now, told: (reason) => logLine(lineOf(reason)) });
  } catch (error) {
    if (settings.kind !== 'sqlite') throw error;
    throw new StartRefused(
      `Datamappen ${settings.folder} går inte att använda (${reasonOf(error)}); välj en annan med SAMORG_DATA. / The data folder cannot be used; choose another with SAMORG_DATA.`,
    );
  }
}

function lineOf(reason: Error | null): Readonly<Record<string, unknown>> {
  if (reason === null) return { level: 'info', message: 'store connected' };
  return { level: 'error', message: 'store unavailable', reason: reason.message };
}
