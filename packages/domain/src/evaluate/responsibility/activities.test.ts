import { expect, it } from 'vitest';
import { activity, head, organisation, transfer, unit, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { Change } from '../../change/change.ts';
import { activitiesOf } from './activities.ts';

const base = organisation({
  units: [
    ...unitsOf(
      ['R legalEntity'],
      ['N board', 'R'],
      ['A administration', 'N'],
      ['U unit', 'A'],
      ['M board', 'R'],
      ['B administration', 'M'],
    ),
    unit({ id: 'old', kind: 'unit', parentId: 'A', validTo: isoDate('2024-01-01') }),
  ],
  activities: [activity('z', 'U'), activity('a', 'U'), activity('none', null), activity('past', 'old')],
});
const reassign = (activityId: string, toUnitId: string): Change => ({
  ...head,
  type: 'reassignActivity',
  activityId,
  toUnitId,
});

it.each<[what: string, change: Change, affected: string[]]>([
  ['a move under another administration', transfer('U', 'B'), ['a U/A > U/B reassigned', 'z U/A > U/B reassigned']],
  ['another name', { ...head, type: 'renameUnit', unitId: 'U', name: 'Ny' }, ['a U/A > U/A', 'z U/A > U/A']],
  [
    'the end of the unit',
    { ...head, type: 'closeUnit', unitId: 'U' },
    ['a U/A > – reassigned', 'z U/A > – reassigned'],
  ],
  ['another responsible unit', reassign('z', 'B'), ['z U/A > B/B reassigned']],
  ['another responsible unit of the same administration', reassign('z', 'A'), ['z U/A > A/A']],
  ['a first responsible unit', reassign('none', 'U'), ['none – > U/A reassigned']],
  ['a responsible unit in place of history', reassign('past', 'U'), ['past – > U/A reassigned']],
  ['a move of others', transfer('B', 'A'), []],
])('%s affects activities', (_, change, affected) => {
  const place = (unitId: string | null, administrationId: string | null) =>
    unitId === null ? '–' : `${unitId}/${administrationId}`;
  const told = activitiesOf(compared(base, [change])).map((row) => {
    const [from, to] = [
      place(row.responsibleBeforeId, row.administrationBeforeId),
      place(row.responsibleAfterId, row.administrationAfterId),
    ];
    return `${row.activityId} ${from} > ${to}${row.reassigned ? ' reassigned' : ''}`;
  });
  expect(told).toEqual(affected);
});
