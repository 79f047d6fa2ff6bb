import { createHash, type Hash } from 'node:crypto';
import type { OrganisationStep } from '../port/organisation-journal.ts';
import type { Committed, OrganisationWrite, ScenarioWrite, WriteKey } from '../port/write.ts';

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

/** Equal for writes with the same content. The time of recording is no content: a repeat comes later by nature. */
export function fingerprintOf(set: WriteSet): string {
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
