import { expect, it } from 'vitest';
import { activity, head, organisation, unitsOf } from '../../test/fixture.ts';
import type { Change } from '../change/change.ts';
import { ore } from '../quantity/ore.ts';
import { factsOfChange } from './facts-of-change.ts';

const met = organisation({
  units: unitsOf(['R legalEntity'], ['A unit', 'R']),
  activities: [activity('plan', 'A')],
  staffFunctions: [{ id: 'hr', name: 'HR' }],
});
const refused = { kind: 'refused', refusal: { code: 'unknownReference', refs: [] } } as const;

it.each<[what: string, change: Change, presences: unknown[], values: string[]]>([
  [
    'an activity that is there',
    { ...head, type: 'reassignActivity', activityId: 'plan', toUnitId: 'x' },
    [
      { thing: 'unit', id: 'x', isThere: false },
      { thing: 'reference', id: 'plan', isThere: true },
    ],
    ['activityResponsible'],
  ],
  [
    'an activity that is not',
    { ...head, type: 'reassignActivity', activityId: 'y', toUnitId: 'x' },
    [
      { thing: 'unit', id: 'x', isThere: false },
      { thing: 'reference', id: 'y', isThere: false },
    ],
    [],
  ],
  [
    'staff functions',
    {
      ...head,
      type: 'consolidateStaffFunction',
      staffFunctionId: 'hr',
      fromUnitIds: ['x'],
      toUnitId: 'x',
      includeSharedService: false,
    },
    [
      { thing: 'unit', id: 'x', isThere: false },
      { thing: 'reference', id: 'hr', isThere: true },
    ],
    [],
  ],
  [
    'account groups',
    {
      ...head,
      type: 'adjustBudget',
      unitId: 'x',
      accountGroupId: 'cost',
      amountOre: ore(1),
      recurrence: 'oneOff',
      priceYear: null,
    },
    [
      { thing: 'unit', id: 'x', isThere: false },
      { thing: 'reference', id: 'cost', isThere: true },
    ],
    [],
  ],
])('knows of %s', (_, change, presences, values) => {
  const facts = factsOfChange(change, refused, met);
  expect([facts.presences, facts.values.map((value) => value.code)]).toEqual([presences, values]);
});
