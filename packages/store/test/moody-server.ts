import { setTimeout as pause } from 'node:timers/promises';
import { openMemoryStore } from '../src/memory/memory-store.ts';
import type { Store } from '../src/port/store.ts';
import { StoreUnavailable } from '../src/port/store-error.ts';
import type { WatchedStore } from '../src/port/watched-store.ts';

/** How a server answers: at once, never, with a no, or late. */
export type Mood = 'well' | 'silent' | 'gone' | { readonly lateMs: number };

/** A server with one store, in this process, that any number of clients open, and whose mood can be set. */
export interface MoodyServer {
  /** As a client opens it. */
  readonly open: () => Promise<WatchedStore>;
  mood: Mood;
  /** What was asked of it so far, by name. */
  readonly asked: string[];
  /** How many answers to writes are lost from now on, after they were stored. */
  lose: number;
  /** How many times it has been opened. */
  opened: number;
}

export function moodyServer(): MoodyServer {
  const kept = openMemoryStore();
  let changes = 0;
  const server: MoodyServer = { open, mood: 'well', asked: [], lose: 0, opened: 0 };
  return server;

  async function open(): Promise<WatchedStore> {
    await meet();
    server.opened += 1;
    const ask = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
      server.asked.push(name);
      await meet();
      return call();
    };
    const write = <T extends { readonly outcome: string }>(name: string, call: () => Promise<T>): Promise<T> =>
      ask(name, async () => {
        const answer = await call();
        if (answer.outcome === 'committed') changes += 1;
        if (server.lose > 0) {
          server.lose -= 1;
          server.mood = 'silent';
          await meet();
        }
        return answer;
      });
    const reads: Store = kept;
    return {
      readOrganisation: (...of) => ask('readOrganisation', () => reads.readOrganisation(...of)),
      readOrganisationHead: (...of) => ask('readOrganisationHead', () => reads.readOrganisationHead(...of)),
      listOrganisations: (...of) => ask('listOrganisations', () => reads.listOrganisations(...of)),
      organisationHistory: (...of) => ask('organisationHistory', () => reads.organisationHistory(...of)),
      readScenario: (...of) => ask('readScenario', () => reads.readScenario(...of)),
      listScenarios: (...of) => ask('listScenarios', () => reads.listScenarios(...of)),
      scenarioHistory: (...of) => ask('scenarioHistory', () => reads.scenarioHistory(...of)),
      readReceipt: (...of) => ask('readReceipt', () => reads.readReceipt(...of)),
      readShareLink: (...of) => ask('readShareLink', () => reads.readShareLink(...of)),
      listShareLinks: (...of) => ask('listShareLinks', () => reads.listShareLinks(...of)),
      addShareLink: (...of) => write('addShareLink', () => reads.addShareLink(...of)),
      revokeShareLink: (...of) => write('revokeShareLink', () => reads.revokeShareLink(...of)),
      verifyAudit: (...of) => ask('verifyAudit', () => reads.verifyAudit(...of)),
      commitOrganisation: (...of) => write('commitOrganisation', () => reads.commitOrganisation(...of)),
      saveScenario: (...of) => write('saveScenario', () => reads.saveScenario(...of)),
      commitTogether: (...of) => write('commitTogether', () => reads.commitTogether(...of)),
      changes: (how) => ask(`changes ${how}`, async () => changes),
      close: async () => {},
    };
  }

  async function meet(): Promise<void> {
    const { mood } = server;
    if (mood === 'gone') throw new StoreUnavailable('nobody answers');
    if (mood === 'silent') await new Promise(() => {});
    if (typeof mood === 'object') await pause(mood.lateMs);
  }
}
