import { expect, it } from 'vitest';
import { organisation, transfer, unitsOf } from '../../test/fixture.ts';
import { defaultPlaceOf, fateOf, movedPartOf, unitsOfMovedPart } from './moved-part.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['A unit', 'R'],
    ['B unit', 'A'],
    ['C unit', 'B'],
    ['D unit', 'C'],
    ['E unit', 'D'],
    ['F unit', 'A'],
    ['X unit', 'R'],
  ),
});

it.each<[except: string[], going: string[]]>([
  [[], ['A', 'B', 'C', 'D', 'E', 'F']],
  [['B'], ['A', 'F']],
  [['F'], ['A', 'B', 'C', 'D', 'E']],
  [
    ['B', 'D'],
    ['A', 'D', 'E', 'F'],
  ],
  [
    ['D', 'B'],
    ['A', 'D', 'E', 'F'],
  ],
  [
    ['B', 'C', 'D'],
    ['A', 'C', 'F'],
  ],
])('except %j: what goes is %j, and every unit knows its fate', (except, going) => {
  const part = movedPartOf(base, transfer('A', 'X', { except }));
  expect([...unitsOfMovedPart(base, part)].sort()).toEqual(going);
  const fates = ['A', 'B', 'C', 'D', 'E', 'F'].map((id) => fateOf(base, part, id));
  expect(fates).toEqual(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => (going.includes(id) ? 'goes' : 'stays')));
  expect([fateOf(base, part, 'X'), fateOf(base, part, 'R')]).toEqual([null, null]);
});

it('places an exception under the nearest unit of its fate', () => {
  const part = movedPartOf(base, transfer('A', 'X', { except: ['B', 'D', 'E'] }));
  expect(['B', 'D', 'E'].map((id) => defaultPlaceOf(base, part, id))).toEqual(['R', 'A', 'C']);
});
