import { createHash, type Hash } from 'node:crypto';
import { keyDigest } from '../audit/key-digest.ts';
import type { NewSalt } from '../audit/salt.ts';
import type { OrganisationStep } from '../port/organisation-journal.ts';
import type { Committed, KeyOfRequest, KeyReused, OrganisationWrite, ScenarioWrite, WriteKey } from '../port/write.ts';

/** What one call writes: an entry for an organisation, for a scenario, or for both. */
export interface WriteSet {
  readonly organisation: OrganisationWrite | null;
  readonly scenario: ScenarioWrite | null;
  readonly key: WriteKey;
}

/** What is remembered of a committed write with a key. */
export interface Receipt {
  readonly fingerprint: string;
  readonly answer: Committed;
}

/** A receipt as it is kept: of its key, only the digest. */
export interface KeptReceipt extends Receipt {
  readonly key: string;
}

/** The salts of a write set, drawn before it is tried so that every attempt has the same. */
export interface Salts {
  readonly organisation: string;
  readonly scenario: string;
}

/** One salt for each entry of the set, the organisation's first. */
export function saltsFor(set: WriteSet, newSalt: NewSalt): Salts {
  return {
    organisation: set.organisation === null ? '' : newSalt(),
    scenario: set.scenario === null ? '' : newSalt(),
  };
}

/** How a set with a key is known again; null = it has none. */
export function claimOf(set: WriteSet): Omit<KeptReceipt, 'answer'> | null {
  if (set.key === null) return null;
  if (typeof set.key === 'string') return { key: keyDigest(set.key), fingerprint: fingerprintOf(set) };
  return { key: keyDigest(set.key.key), fingerprint: contentDigest(set.key) };
}

/** What a key is told of the receipt that is kept under it; null = there is none. */
export function answerToKey(
  key: Exclude<WriteKey, null>,
  receiptOf: (digest: string) => Receipt | null,
): Committed | KeyReused | null {
  const receipt = receiptOf(keyDigest(typeof key === 'string' ? key : key.key));
  if (receipt === null) return null;
  const isReused = typeof key !== 'string' && receipt.fingerprint !== contentDigest(key);
  return isReused ? { outcome: 'keyReused' } : { ...receipt.answer };
}

function contentDigest({ content }: KeyOfRequest): string {
  return createHash('sha256').update(`content ${content}`).digest('hex');
}

/** Equal for writes with the same content. The time of recording is no content: a repeat comes later by nature. */
function fingerprintOf(set: WriteSet): string {
  const { organisation, scenario } = set;
  const hash = createHash('sha256');
  if (organisation !== null) {
    const { organisationId, expectedRevision, entry } = organisation;
    addTo(hash, ['organisation', organisationId, expectedRevision, entry.actor, entry.step]);
  }
  if (scenario !== null) {
    const { scenarioId, expectedVersion, entry } = scenario;
    addTo(hash, ['scenario', scenarioId, expectedVersion, entry.actor, entry.step]);
  }
  return hash.digest('hex');
}

/** The answer to a write set that was stored; `recordedAt` is the later one when two entries were. */
export function committed(set: WriteSet, recordedAt: string): Committed {
  return {
    outcome: 'committed',
    revision: set.organisation === null ? null : set.organisation.expectedRevision + 1,
    version: set.scenario === null ? null : set.scenario.expectedVersion + 1,
    organisationId: set.organisation?.organisationId ?? null,
    scenarioId: set.scenario?.scenarioId ?? null,
    recordedAt,
  };
}

/** Adds a value piece by piece: the JSON of a large statement is longer than a text can be. Its depth is bounded by its type. */
function addTo(hash: Hash, value: unknown): void {
  if (Array.isArray(value)) {
    hash.update('[');
    for (const member of value) addTo(hash, member);
    hash.update(']');
  } else if (isStatementStep(value)) {
    for (const [key, member] of Object.entries(value.statement)) addTo(hash, [key, member]);
  } else {
    hash.update(JSON.stringify(value) ?? 'null').update(',');
  }
}

function isStatementStep(value: unknown): value is OrganisationStep & { readonly kind: 'load' } {
  return typeof value === 'object' && value !== null && 'statement' in value && typeof value.statement === 'object';
}
