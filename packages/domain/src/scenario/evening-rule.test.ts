import { describe, expect, it } from 'vitest';
import { creation, head, line, organisation, pair, scenario, transfer, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import { entriesOf } from '../base/layered-map.ts';
import type { Change } from '../change/change.ts';
import { replayScenario } from './replay.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['M board', 'R'],
    ['S unit', 'N'],
    ['D unit', 'N'],
    ['E unit', 'D'],
    ['X unit', 'M'],
    ['Q legalEntity'],
  ),
  budgetLines: [
    ...pair('SD', 'overhead', ['S', 'D', 10]),
    ...pair('DE', 'overhead', ['D', 'E', 20]),
    ...pair('SX', 'overhead', ['S', 'X', 30]),
    line('unknown', ['D', 'overheadCharge', 40]),
  ],
});
const [first, second] = [isoDate('2024-07-01'), isoDate('2024-10-01')];

describe('in the evening', () => {
  it.each<[what: string, changes: Change[], left: string[]]>([
    ['overhead ends that comes to cross boards', [transfer('D', 'M')], ['DE', 'SX', 'unknown']],
    ['a pair that crossed boards already stays', [transfer('X', 'N')], ['DE', 'SD', 'SX', 'unknown']],
    ['a pair that crossed boards ends when it comes to cross employers', [transfer('X', 'Q')], ['DE', 'SD', 'unknown']],
    [
      'nothing ends that is back the same day',
      [transfer('D', 'M', { id: '1' }), transfer('D', 'N', { id: '2' })],
      ['DE', 'SD', 'SX', 'unknown'],
    ],
    [
      'what has ended does not come back',
      [transfer('D', 'M', { id: '1', effectiveDate: first }), transfer('D', 'N', { id: '2', effectiveDate: second })],
      ['DE', 'SX', 'unknown'],
    ],
    [
      'dates count, not the order of the list',
      [transfer('D', 'N', { id: '2', effectiveDate: second }), transfer('D', 'M', { id: '1', effectiveDate: first })],
      ['DE', 'SX', 'unknown'],
    ],
    [
      'both follow to the other board',
      [transfer('D', 'M', { id: '1' }), transfer('S', 'M', { id: '2' })],
      ['DE', 'SD', 'SX', 'unknown'],
    ],
    ['an exception loses the overhead of its unit', [transfer('D', 'M', { except: ['E'] })], ['SX', 'unknown']],
    [
      'a name that changes ends nothing',
      [{ ...head, type: 'renameUnit', unitId: 'D', name: 'Ny' }],
      ['DE', 'SD', 'SX', 'unknown'],
    ],
    [
      'a merger ends overhead that comes to cross boards with it',
      [{ ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'X' }],
      ['DE', 'SX', 'unknown'],
    ],
    ['a day without moves ends nothing', [creation('ny', { parentId: 'N' })], ['DE', 'SD', 'SX', 'unknown']],
  ])('%s', (_, changes, left) => {
    const { after, status } = replayScenario(base, scenario(changes));
    expect(status).toBe('evaluated');
    const ids = [...entriesOf(after.tables.lines)].map(([id]) => id.replace(/[+-]$/, ''));
    expect([...new Set(ids)].sort()).toEqual(left);
  });
});
