import { expect, it } from 'vitest';
import { activity, head, organisation, unitsOf } from '../../test/fixture.ts';
import { answerTo, applied } from '../../test/planned.ts';
import { valuesOf } from '../base/layered-map.ts';
import type { ReassignActivity } from './reassign-activity.ts';

const base = organisation({
  units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R']),
  activities: [activity('plan', 'A'), activity('nobody’s', null)],
});
const reassign = (activityId: string, toUnitId: string): ReassignActivity => ({
  ...head,
  type: 'reassignActivity',
  activityId,
  toUnitId,
});

it('makes another unit responsible', () => {
  const after = applied(base, reassign('plan', 'B'), reassign('nobody’s', 'A'));
  expect([...valuesOf(after.tables.activities)]).toEqual([activity('plan', 'B'), activity('nobody’s', 'A')]);
});

it.each([
  ['the unit that is responsible already', reassign('plan', 'A'), 'noChange plan'],
  ['an activity that nobody knows', reassign('x', 'A'), 'unknownReference x'],
  ['a unit that nobody knows', reassign('plan', 'x'), 'unknownUnit x'],
])('refuses %s', (_, change, refusal) => {
  expect(answerTo(base, change)).toBe(refusal);
});
