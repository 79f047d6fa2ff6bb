import { assert, present } from '@samorg/domain';
import { newOrganisationEntry, newScenarioEntry } from '../journal/new-entry.ts';
import { organisationHead, organisationInfo } from '../journal/organisation-head.ts';
import { scenarioHead, scenarioInfo } from '../journal/scenario-head.ts';
import { committed, fingerprintOf, type WriteSet } from '../journal/write-set.ts';
import { laterOf } from '../port/instant.ts';
import type { Committed, OrganisationWrite, ScenarioWrite, WriteOutcome } from '../port/write.ts';
import { addEntry, findJournal, type Realm } from './journal-rows.ts';
import { orderedKey } from './ordered-key.ts';
import { jsonIn, numberIn, textIn } from './row.ts';
import { addOrganisationContent, organisationView } from './sqlite-organisations.ts';
import { addScenarioContent, scenarioView } from './sqlite-scenarios.ts';
import type { Statements } from './statements.ts';

/** Stores a write set. Runs inside one transaction: whatever is not `committed`, or throws, must be rolled back. */
export function commit(statements: Statements, set: WriteSet): WriteOutcome {
  const fingerprint = set.key === null ? '' : fingerprintOf(set);
  if (set.key !== null) {
    const row = statements.readReceipt.get({ key: orderedKey(set.key) });
    if (row !== undefined) {
      return textIn(row, 'fingerprint') === fingerprint ? jsonIn<Committed>(row, 'answer') : { outcome: 'keyReused' };
    }
  }
  const organisation = set.organisation && commitOrganisation(statements, set.organisation);
  if (organisation !== null && typeof organisation !== 'string') return organisation;
  const scenario = set.scenario && commitScenario(statements, set.scenario);
  if (scenario !== null && typeof scenario !== 'string') return scenario;

  const answer = committed(set, laterOf(organisation ?? '', scenario ?? ''));
  if (set.key !== null) {
    statements.addReceipt.run({ key: orderedKey(set.key), fingerprint, answer: JSON.stringify(answer) });
  }
  return answer;
}

/** The time of recording, or the conflict. */
function commitOrganisation(statements: Statements, write: OrganisationWrite): string | WriteOutcome {
  const { organisationId, expectedRevision } = write;
  const { step } = write.entry;
  const view = organisationView(statements, organisationId);
  const head = view === null ? null : organisationHead(view);
  if ((head?.revision ?? 0) !== expectedRevision) return { outcome: 'organisationConflict', current: head };
  const entry = newOrganisationEntry(write, head);
  const journal = view?.journal ?? addJournal(statements, 'organisation', { id: organisationId, organisation: null });
  addEntry(statements, view, { journal, entry, info: organisationInfo(step) });
  addOrganisationContent(statements, { journal, number: entry.number }, step);
  return entry.recordedAt;
}

function commitScenario(statements: Statements, write: ScenarioWrite): string | WriteOutcome {
  const { scenarioId, expectedVersion } = write;
  const { step } = write.entry;
  const view = scenarioView(statements, scenarioId);
  const head = view === null ? null : scenarioHead(view);
  if ((head?.version ?? 0) !== expectedVersion) return { outcome: 'scenarioConflict', current: head };
  const entry = newScenarioEntry(write, head);
  const journal = view?.journal ?? addScenarioJournal(statements, write);
  addEntry(statements, view, { journal, entry, info: scenarioInfo(step) });
  addScenarioContent(statements, { journal, number: entry.number }, step);
  return entry.recordedAt;
}

function addScenarioJournal(statements: Statements, write: ScenarioWrite): number {
  const { step } = write.entry;
  assert(step.kind === 'edit', 'the first version of a scenario is an edit');
  const { organisationId } = step.state.scenario.baseline;
  const organisation = findJournal(statements, 'organisation', organisationId);
  assert(organisation !== null, `the organisation of scenario ${write.scenarioId} exists`);
  return addJournal(statements, 'scenario', { id: write.scenarioId, organisation });
}

function addJournal(statements: Statements, realm: Realm, of: { id: string; organisation: number | null }): number {
  const id = orderedKey(of.id);
  statements.addJournal.run({ realm, id, organisation: of.organisation });
  return numberIn(present(statements.findJournal.get({ realm, id }), 'the new journal is there'), 'journal');
}
