import { compareOrganisations, type StateComparison, wholePatchOf } from '../evaluate/comparison.ts';
import { invertPatch } from '../patch/invert-patch.ts';
import type { Patch } from '../patch/patch.ts';
import { patchBetween } from '../patch/patch-between.ts';
import { squashPatches } from '../patch/squash-patches.ts';
import type { ComparedState } from './compared-state.ts';

/** Two states side by side (jämförelse): a before, b after; every part of a comparison reads this. */
export interface StatesCompared extends StateComparison {
  readonly a: ComparedState;
  readonly b: ComparedState;
}

/**
 * Compares any two states: scenarios, dates, revisions. From one baseline (the same value) it costs what the two have
 * changed: what a did is undone, then what b did is done. Else it visits every row of both.
 */
export function compareStates(a: ComparedState, b: ComparedState): StatesCompared {
  const isOfOneBaseline = a.replay.baseline === b.replay.baseline;
  const patch = isOfOneBaseline
    ? squashPatches([invertPatch(patchTo(a)), patchTo(b)])
    : patchBetween(a.organisation, b.organisation);
  const leadsToB = isOfOneBaseline && a.replay.evenings.length === 0;
  const difference = {
    patch,
    steps: leadsToB ? b.replay.steps : [],
    baselines: [a.replay.baseline, b.replay.baseline],
  };
  return { ...compareOrganisations(a.organisation, b.organisation, difference), a, b };
}

function patchTo({ replay }: ComparedState): Patch {
  return wholePatchOf(replay);
}
