import type { Instant } from '../port/instant.ts';
import type { OrganisationHead, RecordedStep } from '../port/organisation-journal.ts';
import type { HistoryPage, Page } from '../port/page.ts';
import type { RecordedVersion, ScenarioHead, ScenarioRecord } from '../port/scenario-journal.ts';
import type { Store } from '../port/store.ts';
import { StoreOutcomeUnknown, StoreUnavailable } from '../port/store-error.ts';
import type { WatchedStore } from '../port/watched-store.ts';
import { type Contact, type ContactOptions, keepContact } from './contact.ts';
import { type KeptAnswers, keptAnswers } from './kept-answers.ts';

/** A store that a server keeps open for as long as it runs, through every outage of what is behind it. */
export interface LastingStore {
  /** The store as one request meets it. */
  request(): StoreOfRequest;
  /** Rejects with a `StoreError` unless the store can be used just now. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOfRequest {
  /**
   * For what is only shown. Guarantee 6 is weaker here: what others wrote is seen after at most a quarter of a second, and what this
   * process wrote, or met when it was to write, at once: who is told of a conflict never reads what is older. While the store cannot be asked, what was read last is given, and `staleSince` tells.
   */
  readonly reading: Store;
  /** For writes and what they are planned on: everything is asked of the store itself. */
  readonly writing: Store;
  /** From when the oldest answer is that `reading` has given, when it could not ask; null = all were current. */
  readonly staleSince: () => Instant | null;
}

/** A store that needs no keeping: it is there as long as this process is. */
export function lastingStoreOf(store: Store): LastingStore {
  const request = { reading: store, writing: store, staleSince: () => null };
  return {
    request: () => request,
    check: async () => void (await store.listOrganisations({ first: 1, after: null })),
    close: () => store.close(),
  };
}

/** Keeps contact with a store on a server. Resolves when the first attempt has ended, whether there is contact or not. */
export async function openLastingStore(options: ContactOptions): Promise<LastingStore> {
  const contact = keepContact(options);
  const kept: KeptOfAllKinds = {
    heads: keptAnswers(500),
    scenarios: keptAnswers(200),
    organisationPages: keptAnswers(50),
    scenarioPages: keptAnswers(50),
    steps: keptAnswers(50),
    versions: keptAnswers(50),
  };
  const check = async (): Promise<void> => void (await contact.current());
  await check().catch(() => {});
  return {
    request: () => {
      let since: Instant | null = null;
      const isOld = (then: Instant): void => {
        since = since === null || then < since ? then : since;
      };
      return { reading: readingOf(contact, kept, isOld), writing: writingOf(contact), staleSince: () => since };
    },
    check,
    close: () => contact.close(),
  };
}

interface KeptOfAllKinds {
  readonly heads: KeptAnswers<OrganisationHead | null>;
  readonly scenarios: KeptAnswers<ScenarioRecord | null>;
  readonly organisationPages: KeptAnswers<Page<OrganisationHead>>;
  readonly scenarioPages: KeptAnswers<Page<ScenarioHead>>;
  readonly steps: KeptAnswers<HistoryPage<RecordedStep>>;
  readonly versions: KeptAnswers<HistoryPage<RecordedVersion>>;
}

/** What is known for good (an earlier revision, a version) is not kept here: whoever reads it keeps it by its number. */
function readingOf(contact: Contact, kept: KeptOfAllKinds, isOld: (since: Instant) => void): Store {
  const direct = writingOf(contact);
  const from = <T>(
    answers: KeptAnswers<T>,
    of: readonly unknown[],
    ask: (store: WatchedStore) => Promise<T>,
  ): Promise<T> => answers({ key: JSON.stringify(of), ask, contact, isOld });
  return {
    ...direct,
    readOrganisationHead: (id, knownAt) =>
      knownAt === undefined
        ? from(kept.heads, [id], (store) => store.readOrganisationHead(id))
        : direct.readOrganisationHead(id, knownAt),
    listOrganisations: (page, knownAt) =>
      from(kept.organisationPages, [page, knownAt], (store) => store.listOrganisations(page, knownAt)),
    organisationHistory: (id, request) =>
      from(kept.steps, [id, request], (store) => store.organisationHistory(id, request)),
    readScenario: (id, version) =>
      version === undefined
        ? from(kept.scenarios, [id], (store) => store.readScenario(id))
        : direct.readScenario(id, version),
    listScenarios: (organisationId, page) =>
      from(kept.scenarioPages, [organisationId, page], (store) => store.listScenarios(organisationId, page)),
    scenarioHistory: (id, request) => from(kept.versions, [id, request], (store) => store.scenarioHistory(id, request)),
  };
}

/** Once a write was stored, or may have been, no failure says that nothing was. */
function writingOf(contact: Contact): Store {
  let stored: 'no' | 'perhaps' | 'yes' = 'no';
  const ask = async <T>(call: (store: WatchedStore) => Promise<T>): Promise<T> => {
    try {
      return await contact.during(call);
    } catch (error) {
      if (stored === 'no' || !(error instanceof StoreUnavailable)) throw error;
      throw new StoreOutcomeUnknown(error.message, error);
    }
  };
  const write = <T extends { readonly outcome: string }>(call: (store: WatchedStore) => Promise<T>): Promise<T> =>
    ask(async (store) => {
      const before = stored;
      stored = before === 'no' ? 'perhaps' : before;
      try {
        const answer = await call(store);
        stored = answer.outcome === 'committed' ? 'yes' : before;
        return answer;
      } catch (error) {
        // The adapter knows: it calls an unknown outcome so.
        if (error instanceof StoreUnavailable) stored = before;
        throw error;
      } finally {
        contact.renew();
      }
    });
  /** What a write is planned on may be newer than what is held for current. */
  const met = <T>(answer: Promise<T>): Promise<T> => answer.finally(() => contact.renew());
  return {
    readOrganisation: (...of) => ask((store) => store.readOrganisation(...of)),
    readOrganisationHead: (id, knownAt) => {
      const answer = ask((store) => store.readOrganisationHead(id, knownAt));
      return knownAt === undefined ? met(answer) : answer;
    },
    listOrganisations: (...of) => ask((store) => store.listOrganisations(...of)),
    organisationHistory: (...of) => ask((store) => store.organisationHistory(...of)),
    readScenario: (id, version) => {
      const answer = ask((store) => store.readScenario(id, version));
      return version === undefined ? met(answer) : answer;
    },
    listScenarios: (...of) => ask((store) => store.listScenarios(...of)),
    scenarioHistory: (...of) => ask((store) => store.scenarioHistory(...of)),
    readReceipt: (...of) => ask((store) => store.readReceipt(...of)),
    verifyAudit: (...of) => ask((store) => store.verifyAudit(...of)),
    readShareLink: (...of) => ask((store) => store.readShareLink(...of)),
    listShareLinks: (...of) => ask((store) => store.listShareLinks(...of)),
    addShareLink: (...of) => write((store) => store.addShareLink(...of)),
    revokeShareLink: (...of) => write((store) => store.revokeShareLink(...of)),
    commitOrganisation: (...of) => write((store) => store.commitOrganisation(...of)),
    saveScenario: (...of) => write((store) => store.saveScenario(...of)),
    commitTogether: (...of) => write((store) => store.commitTogether(...of)),
    close: () => contact.close(),
  };
}
