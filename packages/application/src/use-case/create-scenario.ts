import type { OrganisationId } from '@samorg/domain';
import { checkScenario, replayScenario } from '@samorg/domain';
import { parseScenario } from '@samorg/exchange';
import { parseActor } from '../actor.ts';
import type { House } from '../house.ts';
import { findStored, viewOf } from '../organisation/find-organisation.ts';
import type { ScenarioOutcome } from '../outcome.ts';
import { invalid, unknown } from '../outcome.ts';
import { withinIntegers } from '../scenario/within-integers.ts';
import { labelOf } from '../step/label-field.ts';
import { typedName } from '../typed-name.ts';
import { saveVersion } from './edit-scenario.ts';

/** A scenario to begin, as it came from outside. */
export interface NewScenario {
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly baselineDate: unknown;
  readonly budgetYear: number;
  readonly actor: string | null;
}

/** Begins a scenario without changes on an organisation as it is now. Faults: `schema` ['scenario', pointer]. */
export async function createScenario(house: House, wanted: NewScenario): Promise<ScenarioOutcome> {
  if (parseActor(wanted.actor) === null) return { kind: 'actorMissing' };
  const { organisationId, baselineDate: date, budgetYear } = wanted;
  const stored = await findStored(house, organisationId);
  if (stored === null) return unknown(organisationId);
  const file = {
    specVersion: 1,
    id: house.newId(),
    name: typedName(wanted.name),
    notice: stored.statement.notice,
    baseline: { organisationId, date, budgetYear },
    changes: [],
  };
  // Read as a file is read, so that the rules of a scenario stand in one place.
  const parsed = parseScenario(JSON.stringify(file));
  if (!parsed.ok) return invalid(...parsed.faults);
  const faults = checkScenario(stored.statement, parsed.scenario);
  if (faults.length > 0) return invalid(...faults);
  const { baseline } = parsed.scenario;
  const { snapshot } = viewOf(house, stored, { asOf: baseline.date, budgetYear: baseline.budgetYear });
  const replay = withinIntegers(() => replayScenario(snapshot(), parsed.scenario));
  if (replay === null) return invalid({ code: 'overflow', refs: [] });
  const target = { scenarioId: file.id, expectedVersion: 0, actor: wanted.actor };
  const state = { scenario: parsed.scenario, baseRevision: stored.revision, appliedRevision: null };
  return saveVersion(house, target, { step: { kind: 'edit', state, label: labelOf({ kind: 'create' }) }, replay });
}
