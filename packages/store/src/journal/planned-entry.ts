import { assert } from '@samorg/domain';
import type { JournalName } from '../audit/register.ts';
import { type Seal, sealOf } from '../audit/seal.ts';
import type { OrganisationHead } from '../port/organisation-journal.ts';
import type { ScenarioHead } from '../port/scenario-journal.ts';
import type { OrganisationWrite, ScenarioWrite } from '../port/write.ts';
import { assertJson } from './assert-json.ts';
import { type ContentPart, organisationParts, scenarioParts } from './content-parts.ts';
import { newOrganisationEntry, newScenarioEntry } from './new-entry.ts';
import { organisationInfo } from './organisation-head.ts';
import type { RecordedEntry } from './recorded-entry.ts';
import { scenarioInfo } from './scenario-head.ts';

/** What a write is about to append to a journal. */
export interface PlannedEntry {
  readonly entry: RecordedEntry;
  /** JSON of what lists show, on whole values only. */
  readonly info: string | null;
  /** The content, made anew on every call. */
  readonly parts: () => Iterable<ContentPart>;
}

/** Breaks on a write that breaks a rule of its caller; see the port. */
export function plannedOrganisation(write: OrganisationWrite, head: OrganisationHead | null): PlannedEntry {
  const { step } = write.entry;
  assertJson(step);
  const entry = newOrganisationEntry(write, head);
  return { entry, info: organisationInfo(step), parts: () => organisationParts(step) };
}

/** Breaks on a write that breaks a rule of its caller; see the port. */
export function plannedScenario(write: ScenarioWrite, head: ScenarioHead | null): PlannedEntry {
  const { step } = write.entry;
  assertJson(step);
  const entry = newScenarioEntry(write, head);
  return { entry, info: scenarioInfo(step), parts: () => scenarioParts(step) };
}

/** Seals what was planned; see `sealOf`. */
export function sealed(
  { entry, info, parts }: PlannedEntry,
  { before, salt, receipt }: { readonly before: string; readonly salt: string; readonly receipt: string | null },
): Seal {
  return sealOf(before, { entry, info, parts: parts(), salt, receipt });
}

/** The name of an organisation's journal. */
export function nameOfOrganisation(id: string): JournalName {
  return { realm: 'organisation', id, organisationId: null };
}

/** The name of the journal that a scenario begins with a write. */
export function nameOfNewScenario({ scenarioId, entry }: ScenarioWrite): JournalName {
  assert(entry.step.kind === 'edit', 'the first version of a scenario is an edit');
  return { realm: 'scenario', id: scenarioId, organisationId: entry.step.state.scenario.baseline.organisationId };
}
