import { expect, it } from 'vitest';
import { organisation, position, positionMove, transfer, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import type { Change } from '../../change/change.ts';
import { employerChangeOf, movedOf } from './moved-positions.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['D department', 'N'],
    ['E unit', 'D'],
    ['F unit', 'E'],
    ['X unit', 'N'],
    ['M board', 'R'],
    ['Y unit', 'M'],
    ['Q legalEntity'],
    ['Z unit', 'Q'],
  ),
  positions: ['D', 'E', 'F', 'X'].map((unitId, at) =>
    position({ id: unitId.toLowerCase(), unitId, headcount: 10 ** at, vacantHeadcount: 10 ** at }),
  ),
});

it.each<[what: string, changes: Change[], withUnits: number, separately: number, toEmployer: number]>([
  ['nothing', [], 0, 0, 0],
  ['a branch', [transfer('D', 'M')], 111, 0, 0],
  ['a branch with an exception that stays', [transfer('D', 'M', { except: ['E'] })], 1, 0, 0],
  ['a branch with an exception inside the exception', [transfer('D', 'M', { except: ['E', 'F'] })], 101, 0, 0],
  ['a branch within its board', [transfer('D', 'X')], 0, 0, 0],
  ['a branch inside a branch', [transfer('E', 'X', { id: '1' }), transfer('D', 'M', { id: '2' })], 1, 0, 0],
  ['branches apart', [transfer('E', 'Y', { id: '1' }), transfer('D', 'M', { id: '2' })], 111, 0, 0],
  ['places by themselves', [positionMove('Y', [['x', 300]])], 0, 300, 0],
  ['places within their board', [positionMove('E', [['x', 300]])], 0, 0, 0],
  [
    'places that come to a branch before it moves',
    [positionMove('E', [['x', 300]], { id: '1' }), transfer('D', 'M', { id: '2' })],
    111,
    300,
    0,
  ],
  [
    'places that leave a branch before it moves',
    [positionMove('X', [['e', 3]], { id: '1' }), transfer('D', 'M', { id: '2' })],
    108,
    0,
    0,
  ],
  [
    'places that come to a branch after it has moved',
    [transfer('D', 'M', { id: '1' }), positionMove('E', [['x', 300]], { id: '2' })],
    111,
    300,
    0,
  ],
  ['a branch to another employer', [transfer('E', 'Q')], 110, 0, 110],
  ['places to another employer', [positionMove('Z', [['x', 300]])], 0, 300, 300],
])('%s', (_, changes, withUnits, separately, toEmployer) => {
  const comparison = compared(base, changes);
  const moved = movedOf(comparison);
  expect([moved.withUnits.headcount, moved.separately.headcount]).toEqual([withUnits, separately]);
  expect(employerChangeOf(comparison).headcount).toBe(toEmployer);
});

it('names the units that come under another board or employer', () => {
  const comparison = compared(base, [transfer('E', 'Q', { id: '1' }), transfer('X', 'M', { id: '2' })]);
  expect([movedOf(comparison).unitIds, employerChangeOf(comparison).unitIds]).toEqual([
    ['E', 'F', 'X'],
    ['E', 'F'],
  ]);
});
