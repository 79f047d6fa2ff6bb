import type { Organisation, Replay, Scenario } from '@samorg/domain';
import { compareReplay, internalTradeOf, moneyOf, movedOf, Overflow, replayScenario, targetOf } from '@samorg/domain';

/**
 * Whether a figure of the scenario would leave the integers that can be shown exactly. Asked before a scenario is stored, so
 * that whatever is stored can be read. Costs a replay, its money and its target.
 */
export function leavesIntegers(baseline: () => Organisation, scenario: Scenario): boolean {
  return playLeavesIntegers(() => replayScenario(baseline(), scenario));
}

/** The same of what is played already, or can be. */
export function playLeavesIntegers(play: () => Replay): boolean {
  try {
    const replay = play();
    if (replay.status === 'refused') return false;
    const comparison = compareReplay(replay);
    for (const part of [moneyOf, movedOf, internalTradeOf, targetOf]) part(comparison);
    return false;
  } catch (error) {
    if (error instanceof Overflow) return true;
    throw error;
  }
}
