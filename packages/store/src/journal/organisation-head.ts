import { present } from '@samorg/domain';
import type { OrganisationHead, OrganisationStep } from '../port/organisation-journal.ts';
import { type JournalView, undoableOf } from './journal-view.ts';
import { jsonOf } from './json-text.ts';
import { asStep } from './recorded-entry.ts';

/** What lists show of an organisation. */
interface OrganisationInfo {
  readonly id: string;
  readonly name: string;
}

/** What lists show after a step, as JSON; null when the step holds no statement. */
export function organisationInfo(step: OrganisationStep): string | null {
  if (step.kind !== 'load') return null;
  const info: OrganisationInfo = { id: step.statement.id, name: step.statement.name };
  return JSON.stringify(info);
}

export function organisationHead(view: JournalView): OrganisationHead {
  const { id, name } = jsonOf<OrganisationInfo>(present(view.base.info, 'a load tells what lists show'));
  const undoable = undoableOf(view);
  return {
    id,
    name,
    revision: view.last.number,
    last: asStep(view.last),
    undoable: undoable === null ? null : asStep(undoable),
    redoable: view.redoable === null ? null : asStep(view.redoable),
  };
}
