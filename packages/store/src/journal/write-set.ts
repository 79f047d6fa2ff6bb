import { createHash } from 'node:crypto';
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
  const content = [
    organisation && [
      organisation.organisationId,
      organisation.expectedRevision,
      organisation.entry.actor,
      organisation.entry.step,
    ],
    scenario && [scenario.scenarioId, scenario.expectedVersion, scenario.entry.actor, scenario.entry.step],
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
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
