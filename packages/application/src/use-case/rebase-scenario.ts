import type { IsoDate, Rebase } from '@samorg/domain';
import { checkScenario, Overflow, parseIsoDate, rebaseScenario as rebaseOn } from '@samorg/domain';
import type { House } from '../house.ts';
import { findStored } from '../organisation/find-organisation.ts';
import type { StoredOrganisation } from '../organisation/stored-organisation.ts';
import { snapshotOf } from '../organisation/stored-organisation.ts';
import type { InputInvalid, ScenarioOutcome } from '../outcome.ts';
import { invalid, unknown } from '../outcome.ts';
import type { ScenarioView } from '../scenario/scenario-view.ts';
import { withinIntegers } from '../scenario/within-integers.ts';
import { labelOf } from '../step/label-field.ts';
import type { ScenarioTarget } from './edit-scenario.ts';
import { writeScenario } from './edit-scenario.ts';

/** The baseline to move to: the organisation as it is stored now, on another day or for another year; null = as before. */
export interface NewBaseline {
  readonly date: unknown;
  readonly budgetYear: number | null;
}

/** What a scenario becomes on the organisation as it is stored now. */
export interface RebasePreview {
  readonly kind: 'rebase';
  readonly rebase: Rebase;
  /** The revision that it would start from. */
  readonly revision: number;
}

/** Shows what every change becomes on the new baseline. Nothing is stored. Faults as of a scenario file; `overflow`. */
export async function previewRebase(
  house: House,
  view: ScenarioView,
  wanted: NewBaseline,
): Promise<RebasePreview | InputInvalid> {
  const stored = await findStored(house, view.scenario.baseline.organisationId);
  return stored === null ? unknown(view.scenario.baseline.organisationId) : rebasedOn(stored, view, wanted);
}

/**
 * Byt utgångsläge: the scenario starts from the organisation as it is stored now. Every change is kept, those that can no
 * longer be made too: the user decides. One step that can be undone. Fault `noChange` [scenario] when nothing is newer.
 */
export async function rebaseScenario(
  house: House,
  target: ScenarioTarget,
  wanted: NewBaseline,
): Promise<ScenarioOutcome> {
  const organisationId = (await house.store.readScenario(target.scenarioId))?.scenario.baseline.organisationId;
  const stored = organisationId === undefined ? null : await findStored(house, organisationId);
  return writeScenario(house, target, (current) => {
    if (stored === null) return unknown(current.scenario.baseline.organisationId);
    const answer = rebasedOn(stored, current, wanted);
    if (answer.kind === 'invalid') return answer;
    const { scenario } = answer.rebase.after;
    const { date, budgetYear } = current.scenario.baseline;
    const isAsBefore = scenario.baseline.date === date && scenario.baseline.budgetYear === budgetYear;
    if (isAsBefore && stored.revision === current.baseRevision)
      return invalid({ code: 'noChange', refs: [current.id] });
    const replay = withinIntegers(() => answer.rebase.after);
    if (replay === null) return invalid({ code: 'overflow', refs: [] });
    const state = { scenario, baseRevision: stored.revision, appliedRevision: null };
    return { kind: 'step', step: { kind: 'edit', state, label: labelOf({ kind: 'rebase' }) } };
  });
}

function rebasedOn(stored: StoredOrganisation, view: ScenarioView, wanted: NewBaseline): RebasePreview | InputInvalid {
  const { baseline } = view.scenario;
  const date: IsoDate | null = wanted.date === null ? baseline.date : parseIsoDate(String(wanted.date));
  if (date === null) return invalid({ code: 'schema', refs: ['input', '/date'] });
  const budgetYear = wanted.budgetYear ?? baseline.budgetYear;
  if (budgetYear < 1900 || budgetYear > 2200) return invalid({ code: 'schema', refs: ['input', '/budgetYear'] });
  const faults = checkScenario(stored.statement, { ...view.scenario, baseline: { ...baseline, date, budgetYear } });
  if (faults.length > 0) return invalid(...faults);
  try {
    return {
      kind: 'rebase',
      rebase: rebaseOn(view.replay(), snapshotOf(stored, date, budgetYear)),
      revision: stored.revision,
    };
  } catch (error) {
    if (error instanceof Overflow) return invalid({ code: 'overflow', refs: [] });
    throw error;
  }
}
