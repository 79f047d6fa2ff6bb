import { assert } from '@samorg/domain';
import { receiptDigest } from '../audit/receipt-digest.ts';
import { beginningOf, emptyRegister, type JournalName, registerAfter } from '../audit/register.ts';
import { type NewSalt, randomSalt } from '../audit/salt.ts';
import { verify } from '../audit/verify.ts';
import { readBackup } from '../backup/read-backup.ts';
import { writeBackup } from '../backup/write-backup.ts';
import {
  nameOfNewScenario,
  nameOfOrganisation,
  type PlannedEntry,
  plannedOrganisation,
  plannedScenario,
  sealed,
} from '../journal/planned-entry.ts';
import { asStep, asVersion } from '../journal/recorded-entry.ts';
import { answerToKey, claimOf, committed, type Salts, saltsFor, type WriteSet } from '../journal/write-set.ts';
import type { CopyableStore } from '../port/copyable-store.ts';
import { laterOf } from '../port/instant.ts';
import { StoreUnavailable } from '../port/store-error.ts';
import type { OrganisationWrite, ScenarioWrite, WriteOutcome } from '../port/write.ts';
import { keptInMemory, type MemorySnapshot } from './kept-in-memory.ts';
import { emptyMemory, isEmpty, type Memory } from './memory.ts';
import { memoryRecords } from './memory-backup.ts';
import { historyOf, type JournalView, type KeptEntry, viewOf } from './memory-journal.ts';
import { addLink, revokeLink } from './memory-links.ts';
import { organisationHead, organisationRecord, organisationView } from './memory-organisations.ts';
import { memoryReceiver } from './memory-receiver.ts';
import { scenarioHead, scenarioRecord } from './memory-scenarios.ts';
import { pageOf } from './page-of.ts';

export interface MemoryOptions {
  /** Default: 16 random bytes each. */
  readonly newSalt?: NewSalt;
}

/**
 * A store that keeps everything in memory and forgets it when it is closed. It does what the port says in the plainest way,
 * walking each journal from its start: other adapters are tested against it.
 */
export function openMemoryStore({ newSalt = randomSalt }: MemoryOptions = {}): CopyableStore {
  let memory = emptyMemory();
  const write = (set: WriteSet): WriteOutcome => commit(memory, set, saltsFor(set, newSalt));
  let isOpen = true;
  const organisationJournal = (id: string): KeptEntry[] => memory.organisations.get(id) ?? [];
  const scenarioJournal = (id: string): KeptEntry[] => memory.scenarios.get(id) ?? [];
  const whileOpen = async <T>(answer: () => T): Promise<T> => {
    if (!isOpen) throw new StoreUnavailable('the store is closed');
    return answer();
  };
  return {
    readOrganisation: (id, knownAt) =>
      whileOpen(() => told(organisationView(organisationJournal(id), knownAt), organisationRecord)),
    readOrganisationHead: (id, knownAt) =>
      whileOpen(() => told(organisationView(organisationJournal(id), knownAt), organisationHead)),
    listOrganisations: (page, knownAt) =>
      whileOpen(() => {
        const views = [...memory.organisations.values()].map((journal) => organisationView(journal, knownAt));
        return pageOf(views.filter((view) => view !== null).map(organisationHead), page);
      }),
    organisationHistory: (id, request) => whileOpen(() => historyOf(organisationJournal(id), request, asStep)),
    commitOrganisation: (organisation, key) =>
      whileOpen(() => {
        const outcome = write({ organisation, scenario: null, key });
        assert(outcome.outcome !== 'scenarioConflict', 'no scenario was written');
        return outcome;
      }),
    readScenario: (id, version) =>
      whileOpen(() => {
        const upTo = version ?? scenarioJournal(id).length;
        return upTo > scenarioJournal(id).length ? null : told(viewOf(scenarioJournal(id), upTo), scenarioRecord);
      }),
    listScenarios: (organisationId, page) =>
      whileOpen(() => {
        const views = [...memory.scenarios.values()].map((journal) => viewOf(journal, journal.length));
        const heads = views.filter((view) => view !== null).map(scenarioHead);
        return pageOf(
          heads.filter((head) => organisationId === null || head.organisationId === organisationId),
          page,
        );
      }),
    scenarioHistory: (id, request) => whileOpen(() => historyOf(scenarioJournal(id), request, asVersion)),
    saveScenario: (scenario, key) =>
      whileOpen(() => {
        const outcome = write({ organisation: null, scenario, key });
        assert(outcome.outcome !== 'organisationConflict', 'no organisation was written');
        return outcome;
      }),
    commitTogether: (organisation, scenario, key) => whileOpen(() => write({ organisation, scenario, key })),
    readReceipt: (key) => whileOpen(() => answerToKey(key, (digest) => memory.receipts.get(digest) ?? null)),
    addShareLink: (link) => whileOpen(() => addLink(memory, link)),
    readShareLink: (tokenDigest) =>
      whileOpen(() => [...memory.links.values()].find((link) => link.tokenDigest === tokenDigest) ?? null),
    listShareLinks: (scenarioId, page) =>
      whileOpen(() =>
        pageOf(
          [...memory.links.values()].filter((link) => link.scenarioId === scenarioId),
          page,
        ),
      ),
    revokeShareLink: (id, revocation) => whileOpen(() => revokeLink(memory, id, revocation)),
    verifyAudit: async (request) => verify(await whileOpen(() => keptInMemory(snapshotOf(memory))), request),
    backup: () => writeBackup(begun(() => whileOpen(() => memoryRecords(memory)))),
    restore: async (lines) => {
      if (!(await whileOpen(() => isEmpty(memory)))) return { outcome: 'notEmpty' };
      const filled = memoryReceiver();
      const counts = await readBackup(lines, filled.receiver);
      return whileOpen(() => {
        if (!isEmpty(memory)) return { outcome: 'notEmpty' };
        memory = filled.memory();
        return { outcome: 'restored', ...counts };
      });
    },
    close: async () => {
      isOpen = false;
    },
  };
}

/** What the first step of reading makes. */
async function* begun<T>(make: () => Promise<Iterable<T>>): AsyncGenerator<T> {
  yield* await make();
}

function told<T>(view: JournalView | null, tell: (view: JournalView) => T): T | null {
  return view === null ? null : tell(view);
}

/** Everything is checked before anything is kept, so a broken rule leaves no trace. */
function commit(memory: Memory, set: WriteSet, salts: Salts): WriteOutcome {
  const claim = claimOf(set);
  const earlier = claim === null ? undefined : memory.receipts.get(claim.key);
  if (claim !== null && earlier !== undefined) {
    return earlier.fingerprint === claim.fingerprint ? { ...earlier.answer } : { outcome: 'keyReused' };
  }
  const organisation = set.organisation && planOrganisation(memory, set.organisation);
  if (organisation && 'outcome' in organisation) return organisation;
  const scenario = set.scenario && planScenario(memory, set.scenario);
  if (scenario && 'outcome' in scenario) return scenario;
  assertOrganisationOfScenario(memory, set);

  const answer = committed(set, laterOf(organisation?.entry.recordedAt ?? '', scenario?.entry.recordedAt ?? ''));
  const receipt = claim === null ? null : { ...claim, answer };
  const digest = receipt === null ? null : receiptDigest(receipt);
  if (organisation) keep(memory, organisation, { salt: salts.organisation, receipt: digest });
  if (scenario) keep(memory, scenario, { salt: salts.scenario, receipt: digest });
  if (receipt !== null) memory.receipts.set(receipt.key, receipt);
  return answer;
}

/** An entry that may be appended, and where. */
interface Planned extends PlannedEntry {
  readonly step: object;
  readonly last: KeptEntry | null;
  /** Of the journal that the entry begins. */
  readonly name: () => JournalName;
  readonly journals: Map<string, KeptEntry[]>;
  readonly id: string;
}

function planOrganisation(memory: Memory, write: OrganisationWrite): Planned | WriteOutcome {
  const { organisationId: id } = write;
  const view = organisationView(memory.organisations.get(id) ?? []);
  const head = view === null ? null : organisationHead(view);
  if ((head?.revision ?? 0) !== write.expectedRevision) return { outcome: 'organisationConflict', current: head };
  const name = (): JournalName => nameOfOrganisation(id);
  const { step } = write.entry;
  const journals = memory.organisations;
  return { ...plannedOrganisation(write, head), step, last: view?.last ?? null, name, journals, id };
}

function planScenario(memory: Memory, write: ScenarioWrite): Planned | WriteOutcome {
  const { scenarioId: id } = write;
  const journal = memory.scenarios.get(id) ?? [];
  const view = viewOf(journal, journal.length);
  const head = view === null ? null : scenarioHead(view);
  if ((head?.version ?? 0) !== write.expectedVersion) return { outcome: 'scenarioConflict', current: head };
  const name = (): JournalName => nameOfNewScenario(write);
  const { step } = write.entry;
  const journals = memory.scenarios;
  return { ...plannedScenario(write, head), step, last: view?.last ?? null, name, journals, id };
}

function assertOrganisationOfScenario(memory: Memory, set: WriteSet): void {
  const step = set.scenario?.entry.step;
  if (step?.kind !== 'edit') return;
  const { organisationId } = step.state.scenario.baseline;
  const isThere = memory.organisations.has(organisationId) || set.organisation?.organisationId === organisationId;
  assert(isThere, `the organisation of scenario ${step.state.scenario.id} exists`);
}

function keep(
  memory: Memory,
  planned: Planned,
  with_: { readonly salt: string; readonly receipt: string | null },
): void {
  const { entry, step, last, journals, id } = planned;
  const before = last === null ? begin(memory, planned.name()) : last.chain;
  const seal = sealed(planned, { before, ...with_ });
  const kept = { ...entry, label: JSON.parse(JSON.stringify(entry.label)), content: JSON.stringify(step), ...seal };
  const journal = journals.get(id);
  if (journal === undefined) journals.set(id, [kept]);
  else journal.push(kept);
}

/** Registers a journal, and gives what stands before its first entry. */
function begin(memory: Memory, name: JournalName): string {
  const after = registerAfter(memory.registered.at(-1) ?? emptyRegister(memory.adopted), name);
  memory.registered.push({ ...name, ...after });
  return beginningOf(name);
}

function snapshotOf({ registered, organisations, scenarios, receipts, adopted }: Memory): MemorySnapshot {
  const journalOf = ({ realm, id }: JournalName): readonly KeptEntry[] =>
    (realm === 'organisation' ? organisations : scenarios).get(id) ?? [];
  return { registered: [...registered], journalOf, receipts: [...receipts.values()], adopted };
}
