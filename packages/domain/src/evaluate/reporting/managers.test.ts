import { expect, it } from 'vitest';
import { head, organisation, position, positionMove, transfer, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import type { Change } from '../../change/change.ts';
import { managerWarnings } from './managers.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['D department', 'A'],
    ['E unit', 'D'],
    ['F unit', 'D'],
    ['M board', 'R'],
    ['X unit', 'M'],
  ),
  positions: [
    position({ id: 'above', unitId: 'A', managerOf: 'D' }),
    position({ id: 'below', unitId: 'F', managerOf: 'D' }),
    position({ id: 'own', unitId: 'E', managerOf: 'E' }),
    position({ id: 'far', unitId: 'X', managerOf: 'F' }),
    position({ id: 'nobody’s', unitId: 'D' }),
  ],
});

it.each<[what: string, changes: Change[], warnings: string[]]>([
  ['nothing', [], []],
  ['a move with a manager below it', [transfer('D', 'M')], ['managerWithoutUnit above D']],
  [
    'a move from both managers',
    [transfer('D', 'M', { except: ['F'] })],
    ['managerWithoutUnit above D', 'managerWithoutUnit below D', 'unitWithoutManager D'],
  ],
  ['a move within what the manager stands above', [transfer('E', 'A')], []],
  [
    'a manager that is moved away',
    [positionMove('X', [['own']])],
    ['managerWithoutUnit own E', 'unitWithoutManager E'],
  ],
  ['some places of a manager that are moved away', [positionMove('X', [['own', 1]])], []],
  ['a manager of a unit that it never stood near', [positionMove('D', [['far']])], []],
  ['a position that manages nothing', [positionMove('X', [['nobody’s']])], []],
  [
    'a unit that ends',
    [{ ...head, type: 'mergeUnits', unitIds: ['E'], intoUnitId: 'F' }],
    ['managerWithoutUnit own E'],
  ],
  ['a unit that comes back', [transfer('D', 'M', { id: '1' }), transfer('D', 'A', { id: '2' })], []],
])('%s', (_, changes, warnings) => {
  const told = managerWarnings(compared(base, changes)).map((row) => [row.code, ...row.refs].join(' '));
  expect(told.sort()).toEqual(warnings);
});
