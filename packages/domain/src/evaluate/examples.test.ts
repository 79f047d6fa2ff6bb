import { expect, it } from 'vitest';
import { readExpected, readScenario, readStatement } from '../../test/read-example.ts';
import { baselineOf } from '../model/baseline.ts';
import { replayScenario } from '../scenario/replay.ts';
import { evaluateReplay } from './evaluate.ts';

it.each([
  ['halland-2021', 'dissolve'],
  ['halland-2021', 'dissolve-decided'],
  ['halland-2021', 'keep'],
  ['halland-staff-functions-2022', 'review'],
  ['halland-staff-functions-2022', 'consolidate-hr'],
  ['gavleborg-action-plan-2024', 'reorganisation'],
  ['halsingland-it-2026', 'five'],
  ['halsingland-it-2026', 'ljusdal-joins'],
  ['halsingland-it-2026', 'soderhamn-declines'],
])('gives exactly what is known of %s, scenario %s', (folder, name) => {
  const scenario = readScenario(folder, name);
  const baseline = baselineOf(readStatement(folder), scenario.baseline.date, scenario.baseline.budgetYear);
  expect(evaluateReplay(replayScenario(baseline, scenario))).toEqual(readExpected(folder, name));
});
