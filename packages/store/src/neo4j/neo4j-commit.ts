import { assert } from '@samorg/domain';
import { answerText, receiptDigest } from '../audit/receipt-digest.ts';
import { beginningOf, type JournalName, registerAfter } from '../audit/register.ts';
import { exactText } from '../journal/exact-text.ts';
import { jsonOf } from '../journal/json-text.ts';
import { organisationHead } from '../journal/organisation-head.ts';
import {
  nameOfNewScenario,
  nameOfOrganisation,
  type PlannedEntry,
  plannedOrganisation,
  plannedScenario,
  sealed,
} from '../journal/planned-entry.ts';
import { scenarioHead } from '../journal/scenario-head.ts';
import { claimOf, committed, type KeptReceipt, type Receipt, type Salts, type WriteSet } from '../journal/write-set.ts';
import { laterOf } from '../port/instant.ts';
import type { Committed, OrganisationWrite, ScenarioWrite, WriteOutcome } from '../port/write.ts';
import { requireUsable } from './backup/store-node.ts';
import { addParts } from './content-nodes.ts';
import { cypher } from './cypher.ts';
import { drawScenario } from './graph/draw-scenario.ts';
import { drawStep } from './graph/draw-step.ts';
import { journalKey, startOf } from './journal-key.ts';
import { addEntry, type JournalPlace, lockedView, type Neo4jView } from './journal-nodes.ts';
import { optionalTextIn, textIn } from './properties.ts';
import { lockedRegister } from './register-node.ts';
import type { Transaction } from './transaction.ts';

/** One call of the caller's: every attempt at its transaction bears the same mark and the same salts. */
export interface Call {
  readonly set: WriteSet;
  readonly mark: string;
  readonly salts: Salts;
}

/**
 * Stores a write set. Runs inside one transaction: whatever is not `committed`, or throws, must be rolled back. Locks are taken
 * in one order, receipt, organisation, scenario, the store itself (its register and its count of changes), so that two writers wait
 * for each other at most in one direction. Whoever holds the lock of the store and reads the heads of all journals reads no half of a
 * write.
 */
export async function commit(transaction: Transaction, call: Call): Promise<WriteOutcome> {
  const { set, mark, salts } = call;
  const claim = claimOf(set);
  const earlier = claim === null ? null : await lockedReceipt(transaction, claim.key);
  if (earlier !== null) return earlier.fingerprint === claim?.fingerprint ? earlier.answer : { outcome: 'keyReused' };

  const organisation = set.organisation && (await planOrganisation(transaction, set.organisation, mark));
  if (organisation && 'outcome' in organisation) return organisation;
  const scenario = set.scenario && (await planScenario(transaction, set.scenario, mark));
  if (scenario && 'outcome' in scenario) return scenario;

  const answer = committed(set, laterOf(recordedAtOf(organisation), recordedAtOf(scenario)));
  const receipt = claim === null ? null : { ...claim, answer };
  const digest = receipt === null ? null : receiptDigest(receipt);
  if (organisation) await append(transaction, organisation, { mark, salt: salts.organisation, receipt: digest });
  await Promise.all([
    scenario ? append(transaction, scenario, { mark, salt: salts.scenario, receipt: digest }) : undefined,
    receipt === null ? undefined : fillReceipt(transaction, receipt, digest),
  ]);
  // Last, when all rows are drawn: every writer to the store waits for whoever has registered or counted and not yet committed, and
  // one that then still wanted a row of theirs would wait in a circle.
  if (isBegun(organisation) || isBegun(scenario)) await register(transaction, [organisation, scenario]);
  const [store] = await transaction.run(cypher.countChange, { store: transaction.store });
  requireUsable(store);
  return answer;
}

async function fillReceipt(transaction: Transaction, receipt: KeptReceipt, digest: string | null): Promise<void> {
  const { key, fingerprint, answer } = receipt;
  const kept = { key, fingerprint, answer: answerText(answer), recordedAt: answer.recordedAt, digest };
  await transaction.run(cypher.fillReceipt, { store: transaction.store, ...kept });
}

async function lockedReceipt(transaction: Transaction, key: string): Promise<Receipt | null> {
  const [record] = await transaction.run(cypher.lockNewReceipt, { store: transaction.store, key });
  const fingerprint = record === undefined ? null : optionalTextIn(record, 'fingerprint');
  if (record === undefined || fingerprint === null) return null;
  return { fingerprint, answer: jsonOf<Committed>(textIn(record, 'answer')) };
}

/** An entry that may be appended to a journal; `view` null = it begins the journal of that name. */
interface Planned extends PlannedEntry {
  readonly journal: string;
  readonly view: Neo4jView | null;
  readonly name: () => JournalName;
  /** Draws what the entry does in the graph beside the journal. */
  readonly draw: () => Promise<void>;
}

/** An earlier attempt of the same call was stored, though its answer was lost on the way. */
interface Stored {
  readonly storedAt: string;
}

async function planOrganisation(
  transaction: Transaction,
  write: OrganisationWrite,
  mark: string,
): Promise<Planned | Stored | WriteOutcome> {
  const { organisationId, expectedRevision } = write;
  const { step } = write.entry;
  const journal = journalKey(transaction.store, 'organisation', organisationId);
  const view = await lockedView(transaction, journal);
  const head = view === null ? null : organisationHead(view);
  if ((head?.revision ?? 0) !== expectedRevision) {
    const own = await ownEntry(transaction, { journal, number: expectedRevision + 1 }, mark);
    return own ?? { outcome: 'organisationConflict', current: head };
  }
  const planned = plannedOrganisation(write, head);
  const { number, recordedAt } = planned.entry;
  const draw = (): Promise<void> => drawStep(transaction, { journal, number, recordedAt }, { step, view });
  return { ...planned, journal, view, name: () => nameOfOrganisation(organisationId), draw };
}

async function planScenario(
  transaction: Transaction,
  write: ScenarioWrite,
  mark: string,
): Promise<Planned | Stored | WriteOutcome> {
  const { scenarioId, expectedVersion } = write;
  const { step } = write.entry;
  const journal = journalKey(transaction.store, 'scenario', scenarioId);
  const view = await lockedView(transaction, journal);
  const head = view === null ? null : scenarioHead(view);
  if ((head?.version ?? 0) !== expectedVersion) {
    const own = await ownEntry(transaction, { journal, number: expectedVersion + 1 }, mark);
    return own ?? { outcome: 'scenarioConflict', current: head };
  }
  const planned = plannedScenario(write, head);
  const { entry } = planned;
  const draw = (): Promise<void> => drawScenario(transaction, { journal, entry, view }, step);
  return { ...planned, journal, view, name: () => nameOfNewScenario(write), draw };
}

async function append(
  transaction: Transaction,
  planned: Planned | Stored,
  by: { readonly mark: string; readonly salt: string; readonly receipt: string | null },
): Promise<void> {
  if ('storedAt' in planned) return;
  const { entry, info, parts, journal, view } = planned;
  if (view === null) await addJournal(transaction, planned);
  const seal = sealed(planned, { before: view?.last.chain ?? beginningOf(planned.name()), ...by });
  const entered = addEntry(transaction, view, { journal, entry, info, seal, call: by.mark });
  // What is large is sent piece by piece.
  if (entry.kind === 'load') await entered;
  const kept = addParts(transaction, { journal, number: entry.number }, parts());
  if (entry.kind === 'load') await kept;
  await Promise.all([entered, kept, planned.draw()]);
}

async function addJournal(transaction: Transaction, { journal, name, entry }: Planned): Promise<void> {
  const { store } = transaction;
  const { id, organisationId } = name();
  const exact = exactText(id);
  const parameters = { journal, store, id: exact, idStart: startOf(exact), since: entry.recordedAt };
  if (organisationId === null) {
    await transaction.run(cypher.addOrganisation, parameters);
    return;
  }
  const organisation = journalKey(store, 'organisation', organisationId);
  const added = await transaction.run(cypher.addScenario, { ...parameters, organisation });
  assert(added.length === 1, `the organisation of scenario ${id} exists`);
}

/** Registers the journals that were begun. */
async function register(transaction: Transaction, written: readonly (Planned | Stored | null)[]): Promise<void> {
  const begun = written.filter(isBegun);
  let last = await lockedRegister(transaction);
  for (const { journal, name } of begun) {
    last = registerAfter(last, name());
    await transaction.run(cypher.registerJournal, { store: transaction.store, journal, ...last });
  }
}

/** Whether a journal begins with the entry. */
function isBegun(planned: Planned | Stored | null): planned is Planned {
  return planned !== null && 'view' in planned && planned.view === null;
}

function recordedAtOf(planned: Planned | Stored | null): string {
  if (planned === null) return '';
  return 'storedAt' in planned ? planned.storedAt : planned.entry.recordedAt;
}

/** What an earlier attempt of the same call stored, though its answer was lost on the way; null = it did not. */
async function ownEntry(transaction: Transaction, place: JournalPlace, mark: string): Promise<Stored | null> {
  const { journal, number } = place;
  const [record] = await transaction.run(cypher.entryOfCall, { journal, number, call: mark });
  return record === undefined ? null : { storedAt: textIn(record, 'recordedAt') };
}
