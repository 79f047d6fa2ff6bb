import { assert, unreachable } from '@samorg/domain';
import { assertInstant, laterOf } from '../port/instant.ts';
import type { OrganisationHead } from '../port/organisation-journal.ts';
import type { ScenarioHead } from '../port/scenario-journal.ts';
import type { OrganisationWrite, ScenarioWrite } from '../port/write.ts';
import type { RecordedEntry } from './recorded-entry.ts';

/**
 * The entry that a write appends to an organisation's journal, which stands at the expected revision.
 * Breaks on a write that breaks a rule of its caller; see the port.
 */
export function newOrganisationEntry(write: OrganisationWrite, head: OrganisationHead | null): RecordedEntry {
  const { step, recordedAt, actor } = write.entry;
  assertInstant(recordedAt);
  const entry = {
    number: write.expectedRevision + 1,
    recordedAt: head === null ? recordedAt : laterOf(recordedAt, head.last.recordedAt),
    actor,
    kind: step.kind,
  };
  switch (step.kind) {
    case 'load':
      assert(step.statement.id === write.organisationId, 'a statement is loaded under its own id');
      return { ...entry, of: null, label: null };
    case 'patch':
      assert(head !== null, 'the first entry of an organisation is a load');
      return { ...entry, of: null, label: step.label };
    case 'undo':
      assert(head?.undoable?.revision === step.ofRevision, `revision ${step.ofRevision} is the last one in effect`);
      return { ...entry, of: step.ofRevision, label: null };
    case 'redo':
      assert(head?.redoable?.revision === step.ofRevision, `revision ${step.ofRevision} is the last one undone`);
      return { ...entry, of: step.ofRevision, label: null };
    default:
      return unreachable(step);
  }
}

/** The entry that a write appends to a scenario's journal, which stands at the expected version. */
export function newScenarioEntry(write: ScenarioWrite, head: ScenarioHead | null): RecordedEntry {
  const { step, recordedAt, actor } = write.entry;
  assertInstant(recordedAt);
  const entry = {
    number: write.expectedVersion + 1,
    recordedAt: head === null ? recordedAt : laterOf(recordedAt, head.last.recordedAt),
    actor,
    kind: step.kind,
  };
  switch (step.kind) {
    case 'edit': {
      const { scenario } = step.state;
      assert(scenario.id === write.scenarioId, 'a scenario is saved under its own id');
      const stays = head === null || head.organisationId === scenario.baseline.organisationId;
      assert(stays, 'a scenario stays with its organisation');
      return { ...entry, of: null, label: step.label };
    }
    case 'undo':
      assert(head?.undoable?.version === step.ofVersion, `version ${step.ofVersion} is the last one in effect`);
      return { ...entry, of: step.ofVersion, label: null };
    case 'redo':
      assert(head?.redoable?.version === step.ofVersion, `version ${step.ofVersion} is the last one undone`);
      return { ...entry, of: step.ofVersion, label: null };
    default:
      return unreachable(step);
  }
}
