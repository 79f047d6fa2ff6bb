import type { Organisation, Scenario } from '@samorg/domain';
import { compareReplay, internalTradeOf, moneyOf, movedOf, Overflow, replayScenario, targetOf } from '@samorg/domain';

/**
 * Whether a figure of the scenario would leave the integers that can be shown exactly. Asked before a scenario is stored, so
 * that whatever is stored can be read. Costs a replay, its money and its target.
 */
export function leavesIntegers(baseline: () => Organisation, scenario: Scenario): boolean {
  try {
    const replay = replayScenario(baseline(), scenario);
    if (replay.status === 'refused') return false;
    const comparison = compareReplay(replay);
    for (const part of [moneyOf, movedOf, internalTradeOf, targetOf]) part(comparison);
    return false;
  } catch (error) {
    if (error instanceof Overflow) return true;
    throw error;
  }
}
