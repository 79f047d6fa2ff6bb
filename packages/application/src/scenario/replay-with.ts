import type { Change, Replay } from '@samorg/domain';
import { continueReplay, replayScenario } from '@samorg/domain';
import type { ScenarioView } from './scenario-view.ts';

/**
 * The scenario played with one change more: last, or in the place of the change that has the id `replacing`. What comes last
 * plays on from what is known; one in between plays everything anew.
 */
export function replayWith(view: ScenarioView, change: Change, replacing: string | null): Replay {
  const { changes } = view.scenario;
  const at = changes.findIndex((other) => other.id === replacing);
  if (at === -1) return continueReplay(view.replay(), change);
  return replayScenario(view.baseline(), { ...view.scenario, changes: changes.with(at, change) });
}
