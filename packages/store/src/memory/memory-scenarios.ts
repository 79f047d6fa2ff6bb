import { present } from '@samorg/domain';
import { asVersion } from '../journal/recorded-entry.ts';
import type { ScenarioHead, ScenarioRecord, ScenarioStep } from '../port/scenario-journal.ts';
import type { JournalView } from './memory-journal.ts';

export function scenarioRecord(view: JournalView): ScenarioRecord {
  const entry = present(view.inEffect.at(-1), 'an edit is in effect');
  const step: ScenarioStep = JSON.parse(entry.content);
  if (step.kind !== 'edit') throw new Error('broken promise: only edits are in effect');
  const { scenario, baseRevision, appliedRevision } = step.state;
  return {
    id: scenario.id,
    organisationId: scenario.baseline.organisationId,
    name: scenario.name,
    version: view.last.number,
    baseRevision,
    appliedRevision,
    last: asVersion(view.last),
    undoable: view.undoable === null ? null : asVersion(view.undoable),
    redoable: view.redoable === null ? null : asVersion(view.redoable),
    scenario,
  };
}

export function scenarioHead(view: JournalView): ScenarioHead {
  const { scenario, ...head } = scenarioRecord(view);
  return head;
}
