import { present, type Scenario } from '@samorg/domain';
import { asVersion } from '../journal/recorded-entry.ts';
import type { ScenarioHead, ScenarioRecord, ScenarioStep } from '../port/scenario-journal.ts';
import { addValue, type ContentOf, readValue } from './content-rows.ts';
import { findJournal, type JournalView, lastNumber, viewAt } from './journal-rows.ts';
import { jsonOf } from './row.ts';
import type { Statements } from './statements.ts';

/** What lists show of a scenario. */
type ScenarioInfo = Pick<ScenarioHead, 'id' | 'organisationId' | 'name' | 'baseRevision' | 'appliedRevision'>;

/** The scenario's journal at a version (default: the last), or null. */
export function scenarioView(statements: Statements, id: string, version?: number): JournalView | null {
  const journal = findJournal(statements, 'scenario', id);
  if (journal === null) return null;
  const last = lastNumber(statements, journal, null);
  const number = version ?? last;
  return number < 1 || number > last ? null : viewAt(statements, journal, number);
}

export function scenarioHead(view: JournalView): ScenarioHead {
  const { id, organisationId, name, baseRevision, appliedRevision } = jsonOf<ScenarioInfo>(
    present(view.base.info, 'an edit tells what lists show'),
  );
  return {
    id,
    organisationId,
    name,
    version: view.last.number,
    baseRevision,
    appliedRevision,
    last: asVersion(view.last),
    undoable: view.undoable === null ? null : asVersion(view.undoable),
    redoable: view.redoable === null ? null : asVersion(view.redoable),
  };
}

export function scenarioRecord(statements: Statements, view: JournalView): ScenarioRecord {
  const scenario = readValue<Scenario>(statements, { journal: view.journal, number: view.base.number });
  return { ...scenarioHead(view), scenario };
}

/** What lists show after a step; null when the step holds no state. */
export function scenarioInfo(step: ScenarioStep): string | null {
  if (step.kind !== 'edit') return null;
  const { scenario, baseRevision, appliedRevision } = step.state;
  const { id, name, baseline } = scenario;
  const info: ScenarioInfo = { id, organisationId: baseline.organisationId, name, baseRevision, appliedRevision };
  return JSON.stringify(info);
}

export function addScenarioContent(statements: Statements, of: ContentOf, step: ScenarioStep): void {
  if (step.kind === 'edit') addValue(statements, of, step.state.scenario);
}
