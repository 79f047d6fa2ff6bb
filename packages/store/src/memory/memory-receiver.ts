import { assert, type Scenario } from '@samorg/domain';
import type { BackupReceiver } from '../backup/backup-receiver.ts';
import { type ContentPart, statementOf, wholeValueOf } from '../journal/content-parts.ts';
import type { MarkedEntry } from '../journal/journal-view.ts';
import { jsonOf } from '../journal/json-text.ts';
import type { DatedPatch, OrganisationStep } from '../port/organisation-journal.ts';
import type { ScenarioState, ScenarioStep } from '../port/scenario-journal.ts';
import { emptyMemory, type Memory } from './memory.ts';
import type { KeptEntry } from './memory-journal.ts';

/** What takes a backup, and the memory that then holds it. */
export function memoryReceiver(): { readonly memory: () => Memory; readonly receiver: BackupReceiver } {
  let memory = emptyMemory();
  let journal: KeptEntry[] = [];
  let stepOf: (entry: MarkedEntry, parts: readonly ContentPart[]) => object = organisationStep;
  let parts: ContentPart[] = [];
  const receiver: BackupReceiver = {
    beginJournal: (record) => {
      const { line, id, registered, register } = record;
      const organisationId = record.line === 'scenario' ? record.organisationId : null;
      memory.registered.push({ realm: line, id, organisationId, registered, register });
      journal = [];
      stepOf = line === 'organisation' ? organisationStep : scenarioStep;
      memory[line === 'organisation' ? 'organisations' : 'scenarios'].set(id, journal);
    },
    addEntry: () => {
      parts = [];
    },
    addContent: (part) => {
      parts.push(part);
    },
    endEntry: (entry) => {
      const { number, recordedAt, actor, kind, of, label, salt, payload, receipt, chain } = entry;
      const content = JSON.stringify(stepOf(entry, parts));
      journal.push({ number, recordedAt, actor, kind, of, label, content, salt, payload, receipt, chain });
    },
    endJournal: () => {},
    addReceipt: ({ key, fingerprint, answer }) => {
      memory.receipts.set(key, { key, fingerprint, answer });
    },
    addShareLink: (link) => {
      memory.links.set(link.id, link);
    },
    end: ({ adopted }) => {
      memory.registered.sort((a, b) => a.registered - b.registered);
      memory = { ...memory, adopted };
    },
  };
  return { memory: () => memory, receiver };
}

function organisationStep({ kind, number, of, label }: MarkedEntry, parts: readonly ContentPart[]): OrganisationStep {
  if (kind === 'load') return { kind, statement: statementOf(parts, number) };
  if (kind === 'patch') return { kind, patches: wholeValueOf<readonly DatedPatch[]>(parts, number), label };
  assert(kind !== 'edit' && of !== null, `entry ${number} is of an organisation`);
  return { kind, ofRevision: of };
}

function scenarioStep({ kind, number, of, label, info }: MarkedEntry, parts: readonly ContentPart[]): ScenarioStep {
  if (kind === 'edit') {
    assert(info !== null, 'an edit tells what lists show');
    const { baseRevision, appliedRevision } = jsonOf<Omit<ScenarioState, 'scenario'>>(info);
    return { kind, state: { scenario: wholeValueOf<Scenario>(parts, number), baseRevision, appliedRevision }, label };
  }
  assert((kind === 'undo' || kind === 'redo') && of !== null, `entry ${number} is of a scenario`);
  return { kind, ofVersion: of };
}
