import { compareIds, present } from '@samorg/domain';
import { backupFormat, type JournalRecord, type KeptRecord } from '../backup/backup-record.ts';
import { type ContentPart, organisationParts, scenarioParts } from '../journal/content-parts.ts';
import { organisationInfo } from '../journal/organisation-head.ts';
import { scenarioInfo } from '../journal/scenario-head.ts';
import type { OrganisationStep } from '../port/organisation-journal.ts';
import type { ScenarioStep } from '../port/scenario-journal.ts';
import type { RegisteredJournal } from './kept-in-memory.ts';
import type { Memory } from './memory.ts';
import type { KeptEntry } from './memory-journal.ts';

/** What a memory store holds now, in the order of a backup; later writes do not change it. */
export function memoryRecords(memory: Memory): Iterable<KeptRecord> {
  const { adopted } = memory;
  const journals = memory.registered.toSorted(inOrder).map((name) => ({
    name,
    entries: [...(memory[name.realm === 'organisation' ? 'organisations' : 'scenarios'].get(name.id) ?? [])],
  }));
  const receipts = [...memory.receipts.values()].sort((a, b) => compareIds(a.key, b.key));
  const links = [...memory.links.values()].sort((a, b) => compareIds(a.id, b.id));
  return (function* records(): Generator<KeptRecord> {
    yield { line: 'samorgBackup', format: backupFormat, adopted };
    for (const { name, entries } of journals) {
      yield journalRecord(name, present(entries.at(-1), 'a journal has an entry'));
      for (const entry of entries) yield* entryRecords(entry, name.realm);
    }
    for (const receipt of receipts) yield { line: 'receipt', ...receipt };
    for (const link of links) yield { line: 'shareLink', ...link };
  })();
}

function inOrder(a: RegisteredJournal, b: RegisteredJournal): number {
  return compareIds(a.realm, b.realm) || compareIds(a.id, b.id);
}

function journalRecord(
  { id, organisationId, registered, register }: RegisteredJournal,
  last: KeptEntry,
): JournalRecord {
  const begun = { id, registered, register, last: last.number, chain: last.chain };
  return organisationId === null ? { line: 'organisation', ...begun } : { line: 'scenario', organisationId, ...begun };
}

function* entryRecords({ content, ...entry }: KeptEntry, realm: RegisteredJournal['realm']): Generator<KeptRecord> {
  const { info, parts } = realm === 'organisation' ? ofOrganisation(content) : ofScenario(content);
  yield { line: 'entry', ...entry, info };
  for (const { part, chunk, body } of [...parts].sort(byPlace)) yield { line: 'content', part, chunk, body };
}

/** What lists show after a step, and its content in pieces. */
interface Told {
  readonly info: string | null;
  readonly parts: Iterable<ContentPart>;
}

function ofOrganisation(content: string): Told {
  const step: OrganisationStep = JSON.parse(content);
  return { info: organisationInfo(step), parts: organisationParts(step) };
}

function ofScenario(content: string): Told {
  const step: ScenarioStep = JSON.parse(content);
  return { info: scenarioInfo(step), parts: scenarioParts(step) };
}

function byPlace(a: ContentPart, b: ContentPart): number {
  return compareIds(a.part, b.part) || a.chunk - b.chunk;
}
