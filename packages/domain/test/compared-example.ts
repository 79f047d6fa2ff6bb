import { type Comparison, compareReplay } from '../src/evaluate/comparison.ts';
import { baselineOf } from '../src/model/baseline.ts';
import { type AssumedParticipation, assumeParticipation } from '../src/scenario/assumed-participation.ts';
import { replayScenario } from '../src/scenario/replay.ts';
import { readScenario, readStatement } from './read-example.ts';

/** A scenario of an example beside its baseline, as given or with other participation. */
export function comparedExample(
  folder: string,
  name: string,
  assumed: AssumedParticipation = { decided: [], notDecided: [] },
): Comparison {
  const scenario = assumeParticipation(readScenario(folder, name), assumed);
  const { date, budgetYear } = scenario.baseline;
  return compareReplay(replayScenario(baselineOf(readStatement(folder), date, budgetYear), scenario));
}
