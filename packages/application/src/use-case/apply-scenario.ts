import { present, refusalsOf } from '@samorg/domain';
import type { House } from '../house.ts';
import { conflictingChanges } from '../organisation/conflicting-changes.ts';
import { settledPatches } from '../organisation/settled-patches.ts';
import type { AppliedPatch } from '../organisation/stored-organisation.ts';
import { unfitPatches } from '../organisation/unfit-patches.ts';
import type { OrganisationOutcome } from '../outcome.ts';
import { invalid, unknown } from '../outcome.ts';
import { findScenario } from '../scenario/find-scenario.ts';
import type { ScenarioView } from '../scenario/scenario-view.ts';
import { labelOf } from '../step/label-field.ts';
import type { OrganisationLabel } from '../step/organisation-step.ts';
import { conflictFaults } from '../wording/rebase-wording.ts';
import { writeOrganisation } from './write-organisation.ts';

/** What is applied, on which version and revision the author saw. */
export interface Application {
  readonly scenarioId: string;
  readonly expectedVersion: number;
  readonly expectedRevision: number;
  readonly actor: string | null;
}

/** How it ended: as a write to the organisation, or the scenario has moved on. */
export type ApplicationOutcome =
  | OrganisationOutcome
  | { readonly kind: 'versionConflict'; readonly current: ScenarioView };

/**
 * Verkställ: what the scenario does becomes the organisation, from its effective dates, all of it or nothing, as one step
 * that can be undone. A scenario with a refused change is refused. When the organisation has moved on since the scenario was
 * made, every change must still do the same (else fault `standsInTheWay` [change], told with its facts) and its patches fit row
 * by row (else `standsInTheWay` [ids]): what was shown is what is applied.
 */
export async function applyScenario(house: House, application: Application): Promise<ApplicationOutcome> {
  const view = await findScenario(house, application.scenarioId);
  if (view === null) return unknown(application.scenarioId);
  if (view.version !== application.expectedVersion) return { kind: 'versionConflict', current: view };
  const target = { organisationId: view.scenario.baseline.organisationId, ...application };
  return writeOrganisation(house, target, ({ stored }) => {
    const replay = view.replay();
    if (replay.status === 'refused')
      return { kind: 'refused', refusals: refusalsOf(replay), evaluation: view.evaluation() };
    const conflicting = conflictingChanges(stored, replay);
    if (conflicting.changes.length > 0) return invalid(...conflictFaults(conflicting, replay));
    const { budgetYear } = view.scenario.baseline;
    const patches = settledPatches(replay.evenings);
    const applied = replay.evenings.map(
      ({ date }, at): AppliedPatch => ({
        effectiveDate: date,
        budgetYear,
        patch: present(patches[at], 'a patch for each evening'),
      }),
    );
    const unfit = unfitPatches(stored.statement, inOrder([...stored.applied, ...applied]));
    if (unfit.length > 0) return invalid({ code: 'standsInTheWay', refs: unfit });
    const label: OrganisationLabel = {
      kind: 'applyScenario',
      scenarioId: view.id,
      version: view.version,
      name: view.scenario.name,
      budgetYear,
    };
    return {
      kind: 'step',
      step: {
        kind: 'patch',
        patches: applied.map(({ effectiveDate, patch }) => ({ effectiveDate, patch })),
        label: labelOf(label),
      },
    };
  });
}

function inOrder(applied: readonly AppliedPatch[]): readonly AppliedPatch[] {
  return applied.toSorted((a, b) =>
    a.effectiveDate < b.effectiveDate ? -1 : Number(a.effectiveDate > b.effectiveDate),
  );
}
