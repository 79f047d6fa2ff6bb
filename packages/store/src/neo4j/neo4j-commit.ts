import { assert } from '@samorg/domain';
import { jsonOf } from '../journal/json-text.ts';
import { newOrganisationEntry, newScenarioEntry } from '../journal/new-entry.ts';
import { organisationHead, organisationInfo } from '../journal/organisation-head.ts';
import { scenarioHead, scenarioInfo } from '../journal/scenario-head.ts';
import { committed, fingerprintOf, type Receipt, type WriteSet } from '../journal/write-set.ts';
import { laterOf } from '../port/instant.ts';
import type { Committed, OrganisationWrite, ScenarioWrite, WriteOutcome } from '../port/write.ts';
import { cypher } from './cypher.ts';
import { exactText } from './exact-text.ts';
import { drawScenario } from './graph/draw-scenario.ts';
import { drawStep } from './graph/draw-step.ts';
import { journalKey, receiptKey, startOf } from './journal-key.ts';
import { addEntry, type JournalPlace, lockedView } from './journal-nodes.ts';
import { addOrganisationContent } from './neo4j-organisations.ts';
import { addScenarioContent } from './neo4j-scenarios.ts';
import { optionalTextIn, textIn } from './properties.ts';
import type { Transaction } from './transaction.ts';

/** One call of the caller's: every attempt at its transaction bears the same mark. */
export interface Call {
  readonly set: WriteSet;
  readonly mark: string;
}

/**
 * Stores a write set. Runs inside one transaction: whatever is not `committed`, or throws, must be rolled back. Locks are taken
 * in one order, receipt, organisation, scenario, count of changes, so that two writers wait for each other at most in one direction.
 */
export async function commit(transaction: Transaction, call: Call): Promise<WriteOutcome> {
  const { set } = call;
  const fingerprint = set.key === null ? '' : fingerprintOf(set);
  const earlier = set.key === null ? null : await lockedReceipt(transaction, set.key);
  if (earlier !== null) return earlier.fingerprint === fingerprint ? earlier.answer : { outcome: 'keyReused' };

  const organisation = set.organisation && (await commitOrganisation(transaction, set.organisation, call.mark));
  if (organisation !== null && typeof organisation !== 'string') return organisation;
  const scenario = set.scenario && (await commitScenario(transaction, set.scenario, call.mark));
  if (scenario !== null && typeof scenario !== 'string') return scenario;

  const answer = committed(set, laterOf(organisation ?? '', scenario ?? ''));
  if (set.key !== null) {
    const { recordedAt } = answer;
    const key = receiptKey(set.key);
    const receipt = { store: transaction.store, key, fingerprint, answer: JSON.stringify(answer), recordedAt };
    await transaction.run(cypher.fillReceipt, receipt);
  }
  // Last, since every writer to the store waits for whoever has counted and not yet committed.
  await transaction.run(cypher.countChange, { store: transaction.store });
  return answer;
}

async function lockedReceipt(transaction: Transaction, key: string): Promise<Receipt | null> {
  const [record] = await transaction.run(cypher.lockNewReceipt, { store: transaction.store, key: receiptKey(key) });
  const fingerprint = record === undefined ? null : optionalTextIn(record, 'fingerprint');
  if (record === undefined || fingerprint === null) return null;
  return { fingerprint, answer: jsonOf<Committed>(textIn(record, 'answer')) };
}

/** The time of recording, or the conflict. */
async function commitOrganisation(
  transaction: Transaction,
  write: OrganisationWrite,
  mark: string,
): Promise<string | WriteOutcome> {
  const { organisationId, expectedRevision } = write;
  const { step } = write.entry;
  const journal = journalKey(transaction.store, 'organisation', organisationId);
  const view = await lockedView(transaction, journal);
  const head = view === null ? null : organisationHead(view);
  if ((head?.revision ?? 0) !== expectedRevision) {
    const own = await ownEntry(transaction, { journal, number: expectedRevision + 1 }, mark);
    return own ?? { outcome: 'organisationConflict', current: head };
  }
  const entry = newOrganisationEntry(write, head);
  const { recordedAt } = entry;
  if (view === null) {
    await transaction.run(cypher.addOrganisation, {
      journal,
      ...headOf(transaction, organisationId),
      since: recordedAt,
    });
  }
  await addEntry(transaction, view, { journal, entry, info: organisationInfo(step), call: mark });
  await addOrganisationContent(transaction, { journal, number: entry.number }, step);
  await drawStep(transaction, { journal, number: entry.number, recordedAt }, { step, view });
  return recordedAt;
}

async function commitScenario(
  transaction: Transaction,
  write: ScenarioWrite,
  mark: string,
): Promise<string | WriteOutcome> {
  const { scenarioId, expectedVersion } = write;
  const { step } = write.entry;
  const journal = journalKey(transaction.store, 'scenario', scenarioId);
  const view = await lockedView(transaction, journal);
  const head = view === null ? null : scenarioHead(view);
  if ((head?.version ?? 0) !== expectedVersion) {
    const own = await ownEntry(transaction, { journal, number: expectedVersion + 1 }, mark);
    return own ?? { outcome: 'scenarioConflict', current: head };
  }
  const entry = newScenarioEntry(write, head);
  if (view === null) await addScenario(transaction, write, { journal, since: entry.recordedAt });
  await addEntry(transaction, view, { journal, entry, info: scenarioInfo(step), call: mark });
  await addScenarioContent(transaction, { journal, number: entry.number }, step);
  await drawScenario(transaction, { journal, entry, view }, step);
  return entry.recordedAt;
}

async function addScenario(
  transaction: Transaction,
  write: ScenarioWrite,
  head: { readonly journal: string; readonly since: string },
): Promise<void> {
  const { step } = write.entry;
  assert(step.kind === 'edit', 'the first version of a scenario is an edit');
  const organisation = journalKey(transaction.store, 'organisation', step.state.scenario.baseline.organisationId);
  const parameters = { ...head, ...headOf(transaction, write.scenarioId), organisation };
  const added = await transaction.run(cypher.addScenario, parameters);
  assert(added.length === 1, `the organisation of scenario ${write.scenarioId} exists`);
}

function headOf({ store }: Transaction, id: string): { store: string; id: string; idStart: string } {
  const exact = exactText(id);
  return { store, id: exact, idStart: startOf(exact) };
}

/** When an earlier attempt of the same call was stored, though its answer was lost on the way; null = it was not. */
async function ownEntry(transaction: Transaction, place: JournalPlace, mark: string): Promise<string | null> {
  const { journal, number } = place;
  const [record] = await transaction.run(cypher.entryOfCall, { journal, number, call: mark });
  return record === undefined ? null : textIn(record, 'recordedAt');
}
