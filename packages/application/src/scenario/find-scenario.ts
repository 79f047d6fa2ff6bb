import type { ScenarioId } from '@samorg/domain';
import type { Instant, KnownAt, ScenarioRecord } from '@samorg/store';
import type { House } from '../house.ts';
import { lookingBack } from '../house.ts';
import { findStored, readStored, viewOf } from '../organisation/find-organisation.ts';
import type { StoredOrganisation } from '../organisation/stored-organisation.ts';
import { cacheKey } from '../recent-cache.ts';
import type { ScenarioView } from './scenario-view.ts';
import { scenarioView } from './scenario-view.ts';
import { versionKnown } from './version-known.ts';

/**
 * The scenario as it is stored now, or as it was known at a moment; null when there was none. It is played on the revision of
 * its organisation that it was made for.
 */
export async function findScenario(
  house: House,
  id: ScenarioId,
  knownAt: Instant | null = null,
): Promise<ScenarioView | null> {
  if (knownAt === null) {
    const record = await house.store.readScenario(id);
    return record === null ? null : viewOfRecord(house, record);
  }
  const version = await versionKnown(house, id, knownAt);
  const record = version === null ? null : await house.store.readScenario(id, version);
  if (record === null) return null;
  return { ...(await viewOfRecord(lookingBack(house), record)), knownAt };
}

/** A version of a scenario, on the revision of its organisation that it was made for; null = there is none of the number. */
export async function findScenarioVersion(house: House, id: ScenarioId, version: number): Promise<ScenarioView | null> {
  const record = version < 1 ? null : await house.store.readScenario(id, version);
  return record === null ? null : viewOfRecord(house, record);
}

/** The view of a record, kept by version. */
async function viewOfRecord(house: House, record: ScenarioRecord): Promise<ScenarioView> {
  const { id, version, scenario, baseRevision } = record;
  const base = await readStored(house, scenario.baseline.organisationId, baseRevision);
  const { date, budgetYear } = scenario.baseline;
  const { snapshot } = viewOf(house, base, { asOf: date, budgetYear });
  const key = cacheKey(id, version);
  return house.scenarios.get(key, () => scenarioView(record, snapshot, house.replays.take(key)));
}

/** Whether the organisation had moved on since the scenario was made or last re-based; an applied scenario stands. */
export async function isBehind(house: House, view: ScenarioView): Promise<boolean> {
  const stored = await findStored(house, view.scenario.baseline.organisationId, knownWith(view));
  return stored !== null && stored.revision > view.baseRevision && revisionApplying(stored, view) === null;
}

/**
 * The revision of the organisation that holds the scenario's patches; null = it is not applied, or no longer. A version that came
 * after the one that was carried out is not applied, whatever it says: what stands in the organisation is the other.
 */
export async function appliedRevisionOf(house: House, view: ScenarioView): Promise<number | null> {
  const stored = await findStored(house, view.scenario.baseline.organisationId, knownWith(view));
  return stored === null ? null : revisionApplying(stored, view);
}

function revisionApplying(stored: StoredOrganisation, view: ScenarioView): number | null {
  const applied = stored.appliedScenarios.get(view.id);
  if (applied === undefined) return null;
  return applied.version === null || applied.version === view.version ? applied.revision : null;
}

/** The recorded time at which a scenario's organisation is told beside it. */
export function knownWith({ knownAt }: Pick<ScenarioView, 'knownAt'>): KnownAt | null {
  return knownAt === null ? null : { instant: knownAt };
}
