import type { Scenario } from '@samorg/domain';
import { checkScenario, replayScenario } from '@samorg/domain';
import { decodeText, parseScenario } from '@samorg/exchange';
import { parseActor } from '../actor.ts';
import type { House } from '../house.ts';
import { findStored, viewOf } from '../organisation/find-organisation.ts';
import type { InputFault, ScenarioOutcome } from '../outcome.ts';
import { invalid, unknown } from '../outcome.ts';
import { withinIntegers } from '../scenario/within-integers.ts';
import { labelOf } from '../step/label-field.ts';
import type { ScenarioLabel } from '../step/scenario-step.ts';
import { saveVersion } from './edit-scenario.ts';

/** A scenario file, and what the step is called. */
export interface ScenarioFile {
  readonly bytes: Uint8Array;
  readonly label: ScenarioLabel;
  readonly actor: string | null;
}

/** Stores a scenario file as a new scenario on the organisation as it is now. Its organisation must be there; its id must be new. */
export async function importScenario(house: House, file: ScenarioFile): Promise<ScenarioOutcome> {
  if (parseActor(file.actor) === null) return { kind: 'actorMissing' };
  const read = readScenarioFile(file.bytes);
  if (!read.ok) return invalid(...read.faults);
  const { scenario } = read;
  const stored = await findStored(house, scenario.baseline.organisationId);
  if (stored === null) return unknown(scenario.baseline.organisationId);
  const faults = checkScenario(stored.statement, scenario);
  if (faults.length > 0) return invalid(...faults);
  const { date, budgetYear } = scenario.baseline;
  const { snapshot } = viewOf(house, stored, { asOf: date, budgetYear });
  const replay = withinIntegers(() => replayScenario(snapshot(), scenario));
  if (replay === null) return invalid({ code: 'overflow', refs: [] });
  const target = { scenarioId: scenario.id, expectedVersion: 0, actor: file.actor };
  const state = { scenario, baseRevision: stored.revision, appliedRevision: null };
  return saveVersion(house, target, { step: { kind: 'edit', state, label: labelOf(file.label) }, replay });
}

/** A scenario, or every fault of the file by itself. */
export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/** Reads a scenario file; whether it fits an organisation is for `checkScenario`. */
export function readScenarioFile(bytes: Uint8Array): ReadScenario {
  const text = decodeText(bytes, 'scenario');
  return text.ok ? parseScenario(text.value) : text;
}
