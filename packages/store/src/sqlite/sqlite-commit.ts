import { assert, present } from '@samorg/domain';
import { answerText, receiptDigest } from '../audit/receipt-digest.ts';
import { beginningOf, type JournalName, registerAfter } from '../audit/register.ts';
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
import { claimOf, committed, type KeptReceipt, type Salts, type WriteSet } from '../journal/write-set.ts';
import { laterOf } from '../port/instant.ts';
import type { Committed, OrganisationWrite, ScenarioWrite, WriteOutcome } from '../port/write.ts';
import { addParts } from './content-rows.ts';
import { addEntry, findJournal, type SqliteView } from './journal-rows.ts';
import { orderedKey } from './ordered-key.ts';
import { readRegister } from './register-row.ts';
import { jsonIn, numberIn, textIn } from './row.ts';
import { organisationView } from './sqlite-organisations.ts';
import { scenarioView } from './sqlite-scenarios.ts';
import type { Statements } from './statements.ts';

/** Stores a write set. Runs inside one transaction: whatever is not `committed`, or throws, must be rolled back. */
export function commit(statements: Statements, set: WriteSet, salts: Salts): WriteOutcome {
  const claim = claimOf(set);
  const earlier = claim === null ? null : readReceipt(statements, claim.key);
  if (earlier !== null) return earlier.fingerprint === claim?.fingerprint ? earlier.answer : { outcome: 'keyReused' };

  const organisation = set.organisation && planOrganisation(statements, set.organisation);
  if (organisation && 'outcome' in organisation) return organisation;
  const scenario = set.scenario && planScenario(statements, set.scenario);
  if (scenario && 'outcome' in scenario) return scenario;

  const answer = committed(set, laterOf(organisation?.entry.recordedAt ?? '', scenario?.entry.recordedAt ?? ''));
  const receipt = claim === null ? null : { ...claim, answer };
  const digest = receipt === null ? null : receiptDigest(receipt);
  if (organisation) append(statements, organisation, { salt: salts.organisation, receipt: digest });
  if (scenario) append(statements, scenario, { salt: salts.scenario, receipt: digest });
  if (receipt !== null) {
    const { key, fingerprint } = receipt;
    statements.addReceipt.run({ key, fingerprint, answer: answerText(answer), digest });
  }
  return answer;
}

/** What was answered to the key with a digest, or null. */
export function readReceipt(statements: Statements, key: string): KeptReceipt | null {
  const row = statements.readReceipt.get({ key });
  return row === undefined
    ? null
    : { key, fingerprint: textIn(row, 'fingerprint'), answer: jsonIn<Committed>(row, 'answer') };
}

/** An entry that may be appended to a journal; `view` null = it begins the journal of that name. */
interface Planned extends PlannedEntry {
  readonly view: SqliteView | null;
  readonly name: () => JournalName;
}

function planOrganisation(statements: Statements, write: OrganisationWrite): Planned | WriteOutcome {
  const view = organisationView(statements, write.organisationId);
  const head = view === null ? null : organisationHead(view);
  if ((head?.revision ?? 0) !== write.expectedRevision) return { outcome: 'organisationConflict', current: head };
  return { ...plannedOrganisation(write, head), view, name: () => nameOfOrganisation(write.organisationId) };
}

function planScenario(statements: Statements, write: ScenarioWrite): Planned | WriteOutcome {
  const view = scenarioView(statements, write.scenarioId);
  const head = view === null ? null : scenarioHead(view);
  if ((head?.version ?? 0) !== write.expectedVersion) return { outcome: 'scenarioConflict', current: head };
  return { ...plannedScenario(write, head), view, name: () => nameOfNewScenario(write) };
}

function append(
  statements: Statements,
  planned: Planned,
  by: { readonly salt: string; readonly receipt: string | null },
): void {
  const { entry, info, parts, view } = planned;
  const { number } = entry;
  const name = view === null ? planned.name() : null;
  const seal = sealed(planned, { before: view?.last.chain ?? beginningOf(present(name, 'a new journal')), ...by });
  const head = { last: number, chain: seal.chain };
  const journal = view?.journal ?? addJournal(statements, present(name, 'a new journal'), head);
  if (view !== null) statements.moveHead.run({ journal, ...head });
  addEntry(statements, view, { journal, entry, info, seal });
  addParts(statements, { journal, number }, parts());
}

/** Begins a journal, which is registered, and gives its number in the database. */
function addJournal(
  statements: Statements,
  name: JournalName,
  head: { readonly last: number; readonly chain: string },
): number {
  const { realm, organisationId } = name;
  const organisation = organisationId === null ? null : findJournal(statements, 'organisation', organisationId);
  assert(realm === 'organisation' || organisation !== null, `the organisation of scenario ${name.id} exists`);
  const id = orderedKey(name.id);
  const after = registerAfter(readRegister(statements), name);
  statements.addJournal.run({ realm, id, organisation, ...after, ...head });
  statements.moveRegister.run({ ...after });
  return numberIn(present(statements.findJournal.get({ realm, id }), 'the new journal is there'), 'journal');
}
