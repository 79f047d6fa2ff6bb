import { assert } from '@samorg/domain';
import { newOrganisationEntry, newScenarioEntry } from '../journal/new-entry.ts';
import { asStep, asVersion, type RecordedEntry } from '../journal/recorded-entry.ts';
import { committed, fingerprintOf, type Receipt, type WriteSet } from '../journal/write-set.ts';
import { laterOf } from '../port/instant.ts';
import type { Store } from '../port/store.ts';
import { StoreUnavailable } from '../port/store-error.ts';
import type { WriteOutcome } from '../port/write.ts';
import { historyOf, type JournalView, type KeptEntry, viewOf } from './memory-journal.ts';
import { organisationHead, organisationRecord, organisationView } from './memory-organisations.ts';
import { scenarioHead, scenarioRecord } from './memory-scenarios.ts';
import { pageOf } from './page-of.ts';

/** Everything that a memory store holds. */
interface Memory {
  readonly organisations: Map<string, KeptEntry[]>;
  readonly scenarios: Map<string, KeptEntry[]>;
  readonly receipts: Map<string, Receipt>;
}

/**
 * A store that keeps everything in memory and forgets it when it is closed. It does what the port says in the plainest way,
 * walking each journal from its start: other adapters are tested against it.
 */
export function openMemoryStore(): Store {
  const memory: Memory = { organisations: new Map(), scenarios: new Map(), receipts: new Map() };
  let isOpen = true;
  const organisation = (id: string): KeptEntry[] => memory.organisations.get(id) ?? [];
  const scenario = (id: string): KeptEntry[] => memory.scenarios.get(id) ?? [];
  const whileOpen = async <T>(answer: () => T): Promise<T> => {
    if (!isOpen) throw new StoreUnavailable('the store is closed');
    return answer();
  };
  return {
    readOrganisation: (id, knownAt) =>
      whileOpen(() => told(organisationView(organisation(id), knownAt), organisationRecord)),
    readOrganisationHead: (id, knownAt) =>
      whileOpen(() => told(organisationView(organisation(id), knownAt), organisationHead)),
    listOrganisations: (page, knownAt) =>
      whileOpen(() => {
        const views = [...memory.organisations.values()].map((journal) => organisationView(journal, knownAt));
        return pageOf(views.filter((view) => view !== null).map(organisationHead), page);
      }),
    organisationHistory: (id, request) => whileOpen(() => historyOf(organisation(id), request, asStep)),
    commitOrganisation: (write, key) =>
      whileOpen(() => {
        const outcome = commit(memory, { organisation: write, scenario: null, key });
        assert(outcome.outcome !== 'scenarioConflict', 'no scenario was written');
        return outcome;
      }),
    readScenario: (id, version) =>
      whileOpen(() => {
        const upTo = version ?? scenario(id).length;
        return upTo > scenario(id).length ? null : told(viewOf(scenario(id), upTo), scenarioRecord);
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
    scenarioHistory: (id, request) => whileOpen(() => historyOf(scenario(id), request, asVersion)),
    saveScenario: (write, key) =>
      whileOpen(() => {
        const outcome = commit(memory, { organisation: null, scenario: write, key });
        assert(outcome.outcome !== 'organisationConflict', 'no organisation was written');
        return outcome;
      }),
    commitTogether: (organisationWrite, scenarioWrite, key) =>
      whileOpen(() => commit(memory, { organisation: organisationWrite, scenario: scenarioWrite, key })),
    readReceipt: (key) =>
      whileOpen(() => {
        const receipt = memory.receipts.get(key);
        return receipt === undefined ? null : { ...receipt.answer };
      }),
    close: async () => {
      isOpen = false;
    },
  };
}

function told<T>(view: JournalView | null, tell: (view: JournalView) => T): T | null {
  return view === null ? null : tell(view);
}

/** Everything is checked before anything is kept, so a broken rule leaves no trace. */
function commit(memory: Memory, set: WriteSet): WriteOutcome {
  const fingerprint = set.key === null ? null : fingerprintOf(set);
  const receipt = set.key === null ? undefined : memory.receipts.get(set.key);
  if (receipt !== undefined)
    return receipt.fingerprint === fingerprint ? { ...receipt.answer } : { outcome: 'keyReused' };

  const organisation = set.organisation && plannedOrganisation(memory, set.organisation);
  if (organisation && 'outcome' in organisation) return organisation;
  const scenario = set.scenario && plannedScenario(memory, set.scenario);
  if (scenario && 'outcome' in scenario) return scenario;
  assertOrganisationOfScenario(memory, set);

  if (set.organisation && organisation) keep(memory.organisations, set.organisation.organisationId, organisation);
  if (set.scenario && scenario) keep(memory.scenarios, set.scenario.scenarioId, scenario);
  const answer = committed(set, laterOf(organisation?.recordedAt ?? '', scenario?.recordedAt ?? ''));
  if (set.key !== null && fingerprint !== null) memory.receipts.set(set.key, { fingerprint, answer });
  return answer;
}

function plannedOrganisation(memory: Memory, write: NonNullable<WriteSet['organisation']>): KeptEntry | WriteOutcome {
  const view = organisationView(memory.organisations.get(write.organisationId) ?? []);
  const head = view === null ? null : organisationHead(view);
  if ((head?.revision ?? 0) !== write.expectedRevision) return { outcome: 'organisationConflict', current: head };
  return kept(newOrganisationEntry(write, head), write.entry.step);
}

function plannedScenario(memory: Memory, write: NonNullable<WriteSet['scenario']>): KeptEntry | WriteOutcome {
  const journal = memory.scenarios.get(write.scenarioId) ?? [];
  const view = viewOf(journal, journal.length);
  const head = view === null ? null : scenarioHead(view);
  if ((head?.version ?? 0) !== write.expectedVersion) return { outcome: 'scenarioConflict', current: head };
  return kept(newScenarioEntry(write, head), write.entry.step);
}

function assertOrganisationOfScenario(memory: Memory, set: WriteSet): void {
  const step = set.scenario?.entry.step;
  if (step?.kind !== 'edit') return;
  const { organisationId } = step.state.scenario.baseline;
  const isThere = memory.organisations.has(organisationId) || set.organisation?.organisationId === organisationId;
  assert(isThere, `the organisation of scenario ${step.state.scenario.id} exists`);
}

function kept(entry: RecordedEntry, step: object): KeptEntry {
  return { ...entry, label: JSON.parse(JSON.stringify(entry.label)), content: JSON.stringify(step) };
}

function keep(journals: Map<string, KeptEntry[]>, id: string, entry: KeptEntry): void {
  const journal = journals.get(id);
  if (journal === undefined) journals.set(id, [entry]);
  else journal.push(entry);
}
