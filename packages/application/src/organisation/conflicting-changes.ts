import type { IsoDate, Organisation, RebasedChange, Replay } from '@samorg/domain';
import { applyPatch, compareIds, rebasedChanges, replayScenario } from '@samorg/domain';
import { fittedPatch } from './fitted-patch.ts';
import type { StoredOrganisation } from './stored-organisation.ts';
import { snapshotOf } from './stored-organisation.ts';

/** The changes of a scenario that would not do what was shown, with names in the organisation that they would meet. */
export interface ConflictingChanges {
  readonly changes: readonly RebasedChange[];
  readonly met: Organisation;
}

/**
 * Plays a scenario day by day on the organisation as it is stored now, with everything that has been decided for those days,
 * and tells the changes that are no longer the same: what two scenarios that were both adopted do to each other.
 */
export function conflictingChanges(stored: StoredOrganisation, shown: Replay): ConflictingChanges {
  const { scenario } = shown;
  const skipped = new Set(shown.steps.filter((step) => step.outcome.kind === 'skipped').map((step) => step.change.id));
  let until = scenario.baseline.date;
  let met = snapshotOf(stored, until, scenario.baseline.budgetYear);
  const changes: RebasedChange[] = [];
  for (const date of datesOf(shown)) {
    met = withDecided(stored, met, { after: until, upTo: date });
    const ofDay = scenario.changes.filter((change) => change.effectiveDate === date && !skipped.has(change.id));
    const day = replayScenario(met, { ...scenario, changes: ofDay });
    changes.push(...rebasedChanges(shown, day).filter(doesOtherwise));
    met = day.after;
    until = date;
  }
  return { changes, met };
}

/** A unit that is only called otherwise hinders nothing: the correction stays. */
function doesOtherwise({ kind, facts }: RebasedChange): boolean {
  return kind === 'gone' || facts.some((fact) => fact.code !== 'unitName');
}

function datesOf({ scenario }: Replay): readonly IsoDate[] {
  return [...new Set(scenario.changes.map((change) => change.effectiveDate))].sort(compareIds);
}

function withDecided(
  stored: StoredOrganisation,
  organisation: Organisation,
  { after, upTo }: { readonly after: IsoDate; readonly upTo: IsoDate },
): Organisation {
  return stored.applied
    .filter(({ effectiveDate }) => after < effectiveDate && effectiveDate <= upTo)
    .reduce((state, { patch }) => applyPatch(state, fittedPatch(state, patch)), organisation);
}
