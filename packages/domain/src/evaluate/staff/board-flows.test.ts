import { expect, it } from 'vitest';
import { organisation, position, positionMove, transfer, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import type { Change } from '../../change/change.ts';
import { boardFlowsOf } from './board-flows.ts';
import { movedOf } from './moved-positions.ts';

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
    position({ id: unitId.toLowerCase(), unitId, headcount: 10 ** at, title: `Titel ${unitId}` }),
  ),
});

it.each<[what: string, changes: Change[], flows: (readonly [string, number, number])[]]>([
  ['nothing', [], []],
  ['a branch', [transfer('D', 'M')], [['N→M', 111, 0]]],
  ['a branch within its board', [transfer('D', 'X')], []],
  [
    'a branch to one board, and a branch inside it to another body',
    [transfer('E', 'Q', { id: '1' }), transfer('D', 'M', { id: '2' })],
    [
      ['N→Q', 110, 0],
      ['N→M', 1, 0],
    ],
  ],
  ['a branch inside a branch', [transfer('D', 'M', { id: '1' }), transfer('F', 'D', { id: '2' })], [['N→M', 111, 0]]],
  ['places by themselves', [positionMove('Y', [['x', 300]])], [['N→M', 0, 300]]],
  ['places within their board', [positionMove('E', [['x', 300]])], []],
  [
    'places that leave a branch before it moves',
    [positionMove('X', [['e', 3]], { id: '1' }), transfer('D', 'M', { id: '2' })],
    [['N→M', 108, 0]],
  ],
  [
    'a branch that places are taken from to another body after it has moved',
    [transfer('D', 'M', { id: '1' }), positionMove('Z', [['e', 3]], { id: '2' })],
    [
      ['N→M', 108, 0],
      ['N→Q', 0, 3],
    ],
  ],
  [
    'two of a size, by the receiver',
    [positionMove('Y', [['x', 300]], { id: '1' }), positionMove('Z', [['x', 300]], { id: '2' })],
    [
      ['N→M', 0, 300],
      ['N→Q', 0, 300],
    ],
  ],
])('%s', (_, changes, expected) => {
  const comparison = compared(base, changes);
  const flows = boardFlowsOf(comparison);
  const sum = (pick: (flow: (typeof flows)[number]) => number) => flows.reduce((total, flow) => total + pick(flow), 0);
  expect(
    flows.map((flow) => [`${flow.fromId}→${flow.toId}`, flow.withUnits.headcount, flow.separately.headcount]),
  ).toEqual(expected);
  const moved = movedOf(comparison);
  expect([sum((flow) => flow.withUnits.fteMilli), sum((flow) => flow.separately.fteMilli)]).toEqual([
    moved.withUnits.fteMilli,
    moved.separately.fteMilli,
  ]);
});

it('lie by the giver when size is equal, and tell the titles of positions that go by themselves', () => {
  const even = organisation({
    units: unitsOf(['R legalEntity'], ['N board', 'R'], ['M board', 'R'], ['O board', 'R'], ['Y unit', 'O']),
    positions: ['M', 'N'].map((unitId) => position({ id: unitId.toLowerCase(), unitId, title: `Titel ${unitId}` })),
  });
  const flows = boardFlowsOf(
    compared(even, [positionMove('Y', [['n', 1]], { id: '1' }), positionMove('Y', [['m', 1]], { id: '2' })]),
  );
  expect(flows.map(({ fromId, titles }) => [fromId, ...titles])).toEqual([
    ['M', 'Titel M'],
    ['N', 'Titel N'],
  ]);
});
