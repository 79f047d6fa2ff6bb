import { expect, it } from 'vitest';
import { creation, head, organisation, transfer, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import type { Change } from '../../change/change.ts';
import { changedPlacementsOf, placementOf, placementsOf } from './placements.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['D unit', 'A'],
    ['E unit', 'D'],
    ['F unit', 'A'],
    ['M board', 'R'],
    ['Q legalEntity'],
  ),
});
const rename = (unitId: string): Change => ({ ...head, id: `name-${unitId}`, type: 'renameUnit', unitId, name: 'Ny' });

it.each<[what: string, changes: Change[], placements: string[]]>([
  ['nothing', [], []],
  ['a branch', [transfer('D', 'M')], ['D moved', 'E moved']],
  ['a branch within its board', [transfer('D', 'F')], ['D moved']],
  ['a branch to another employer', [transfer('D', 'Q')], ['D moved, employer', 'E moved, employer']],
  ['names', [rename('F'), rename('D'), transfer('D', 'N')], ['D moved, renamed', 'F renamed, renamed']],
  ['a unit that comes', [creation('P', { parentId: 'A', predecessorIds: ['F'] })], ['P added after F']],
  ['a merger', [{ ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'F' }], ['D ended in F', 'E moved']],
  ['an end', [{ ...head, type: 'closeUnit', unitId: 'E' }], ['E ended']],
  [
    'a unit that comes and goes',
    [creation('P', { id: '1', parentId: 'A' }), { ...head, id: '2', type: 'closeUnit', unitId: 'P' }],
    ['P ended'],
  ],
])('%s', (_, changes, placements) => {
  const comparison = compared(base, changes);
  const told = (row: ReturnType<typeof placementOf>): string =>
    [
      `${row.unitId} ${row.status}`,
      row.employerChange ? ', employer' : '',
      row.renamed ? ', renamed' : '',
      row.successorId === null ? '' : ` in ${row.successorId}`,
      row.predecessorIds.length === 0 ? '' : ` after ${row.predecessorIds}`,
    ].join('');
  expect(changedPlacementsOf(comparison).map(told)).toEqual(placements);
  expect(
    placementsOf(comparison)
      .filter((row) => row.status !== 'kept')
      .map(told),
  ).toEqual(placements);
});

it('tells where a unit stands at one time', () => {
  expect(placementOf(compared(base, [transfer('D', 'Q')]), 'E')).toMatchObject({
    before: { name: 'E', parentId: 'D', boardId: 'N', administrationId: 'A', legalEntityId: 'R' },
    after: { name: 'E', parentId: 'D', boardId: 'Q', administrationId: 'Q', legalEntityId: 'Q' },
  });
});
