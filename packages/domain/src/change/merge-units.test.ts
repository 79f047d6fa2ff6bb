import { describe, expect, it } from 'vitest';
import { activity, head, line, organisation, pair, position, unitsOf } from '../../test/fixture.ts';
import { answerTo, applied } from '../../test/planned.ts';
import { entriesOf, valuesOf } from '../base/layered-map.ts';
import { childrenOf, findUnit, homeOf, lineOf, positionsOn, totalsOf, unitOf } from '../model/organisation.ts';
import type { MergeUnits } from './merge-units.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['RF assembly', 'R'],
    ['N board', 'RF'],
    ['M board', 'RF'],
    ['K committee', 'M'],
    ['$ finance', 'M'],
    ['A administration', 'N'],
    ['B administration', 'N'],
    ['E unit', 'A'],
    ['F unit', 'B'],
    ['G unit', 'F'],
    ['X unit', 'M'],
    ['Q legalEntity'],
    ['QN board', 'Q'],
  ),
  positions: [position({ id: 'e', unitId: 'E' }), position({ id: 'f', unitId: 'F' })],
  budgetLines: [
    line('e', ['E', 'cost', 10]),
    ...pair('EF', 'trade', ['E', 'F', 5]),
    ...pair('EX', 'trade', ['E', 'X', 6]),
    ...pair('XF', 'overhead', ['X', 'F', 7]),
  ],
  activities: [activity('plan', 'E'), activity('nobody’s', null)],
});

describe('a merger is refused', () => {
  it.each<[why: string, unitIds: string[], intoUnitId: string, refusal: string]>([
    ['of nothing but the receiver', ['E'], 'E', 'noChange E'],
    ['of kinds that may not end, the receiver too', ['Q', 'E', 'RF'], '$', 'placeNotAllowed $ Q RF'],
    ['into what lies below', ['F', 'B', 'E'], 'G', 'cycle G B F'],
    ['of a board into no board', ['M'], 'A', 'placeNotAllowed M A'],
    ['of a board into one of another employer', ['N', 'QN'], 'M', 'placeNotAllowed QN M'],
    ['when a child cannot stand there', ['M'], 'N', 'planned'],
    ['when a committee cannot stand there', ['X', 'K'], 'E', 'planned'],
  ])('%s', (_, unitIds, intoUnitId, refusal) => {
    expect(answerTo(base, merge(unitIds, intoUnitId))).toBe(refusal);
  });

  it('when a child that is not merged too may not stand under the receiver', () => {
    const deep = organisation({
      units: unitsOf(
        ['R legalEntity'],
        ['N board', 'R'],
        ['A administration', 'N'],
        ['L managementGroup', 'A'],
        ['B unit', 'N'],
      ),
    });
    expect(answerTo(deep, merge(['A'], 'B'))).toBe('placeNotAllowed L B');
    expect(answerTo(deep, merge(['A', 'L'], 'B'))).toBe('planned');
  });
});

describe('a merger', () => {
  const after = () => applied(base, merge(['F', 'E', 'A'], 'A'));

  it('passes children, positions and activities to the receiver', () => {
    expect([childrenOf(after(), 'A'), unitOf(after(), 'G').parentId]).toEqual([['G'], 'A']);
    expect(positionsOn(after(), 'A')).toEqual(['e', 'f']);
    expect([...valuesOf(after().tables.activities)].map((row) => row.responsibleUnitId)).toEqual(['A', null]);
    expect(totalsOf(after(), 'N').headcount).toBe(8n);
  });

  it('ends the trade of what is now one unit, and keeps trade with others', () => {
    expect([...entriesOf(after().tables.lines)].map(([id]) => id)).toEqual(['e', 'EX+', 'EX-', 'XF+', 'XF-']);
    expect(lineOf(after(), 'EX+')).toMatchObject({ unitId: 'A', counterpartId: 'X' });
    expect(lineOf(after(), 'EX-')).toMatchObject({ unitId: 'X', counterpartId: 'A' });
    expect(lineOf(after(), 'XF-')).toMatchObject({ unitId: 'A', counterpartId: 'X' });
  });

  it('makes the receiver the successor', () => {
    expect([homeOf(after(), 'E'), homeOf(after(), 'F')]).toEqual(['A', 'A']);
    expect([...valuesOf(after().tables.endings)]).toEqual([
      { id: 'E', homeId: 'A', merged: true },
      { id: 'F', homeId: 'A', merged: true },
    ]);
  });

  it('of a unit and what is below it leaves neither', () => {
    const one = applied(base, merge(['F', 'G'], 'E'));
    expect([findUnit(one, 'F'), findUnit(one, 'G'), childrenOf(one, 'E'), childrenOf(one, 'B')]).toEqual([
      undefined,
      undefined,
      [],
      [],
    ]);
  });

  it('of two boards of one employer makes one body', () => {
    const one = applied(base, merge(['M'], 'N'));
    expect([...entriesOf(one.bodies)].map(([id]) => id)).toEqual(['R', 'N', '$', 'Q', 'QN']);
    expect([unitOf(one, '$').parentId, totalsOf(one, 'N').trade]).toEqual(['N', 0n]);
  });
});

function merge(unitIds: string[], intoUnitId: string): MergeUnits {
  return { ...head, type: 'mergeUnits', unitIds, intoUnitId };
}
