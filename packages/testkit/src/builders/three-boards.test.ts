import { baselineOf, checkStatement, evaluateReplay, isoDate, replayScenario } from '@samorg/domain';
import { expect, it } from 'vitest';
import { fixtureYear } from './budget-line.ts';
import { aScenario } from './scenario.ts';
import { moveOfD, threeBoards } from './three-boards.ts';

it('gives N1 −540 and N2 +540 kr in a full year, a third of it in the year of the move', () => {
  const statement = threeBoards();
  expect(checkStatement(statement)).toEqual([]);
  const baseline = baselineOf(statement, isoDate('2024-01-01'), fixtureYear);
  const { result } = evaluateReplay(replayScenario(baseline, aScenario([moveOfD()])));
  expect(result?.verdict).toBe('neutralAfterAdjustment');
  expect(result?.years.map((year) => year.boards.map((row) => row.technicalAdjustmentOre))).toEqual([
    [-18_000, 18_000, 0],
    [-54_000, 54_000, 0],
  ]);
});
