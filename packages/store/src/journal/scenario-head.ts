import { present } from '@samorg/domain';
import type { ScenarioHead, ScenarioStep } from '../port/scenario-journal.ts';
import { type JournalView, undoableOf } from './journal-view.ts';
import { jsonOf } from './json-text.ts';
import { asVersion } from './recorded-entry.ts';

/** What lists show of a scenario. */
type ScenarioInfo = Pick<ScenarioHead, 'id' | 'organisationId' | 'name' | 'baseRevision' | 'appliedRevision'>;

/** What lists show after a step, as JSON; null when the step holds no state. */
export function scenarioInfo(step: ScenarioStep): string | null {
  if (step.kind !== 'edit') return null;
  const { scenario, baseRevision, appliedRevision } = step.state;
  const { id, name, baseline } = scenario;
  const info: ScenarioInfo = { id, organisationId: baseline.organisationId, name, baseRevision, appliedRevision };
  return JSON.stringify(info);
}

export function scenarioHead(view: JournalView): ScenarioHead {
  const { id, organisationId, name, baseRevision, appliedRevision } = jsonOf<ScenarioInfo>(
    present(view.base.info, 'an edit tells what lists show'),
  );
  const undoable = undoableOf(view);
  return {
    id,
    organisationId,
    name,
    version: view.last.number,
    baseRevision,
    appliedRevision,
    last: asVersion(view.last),
    undoable: undoable === null ? null : asVersion(undoable),
    redoable: view.redoable === null ? null : asVersion(view.redoable),
  };
}
