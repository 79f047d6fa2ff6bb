import { expect, it } from 'vitest';
import { organisation, unitsOf } from '../../../test/fixture.ts';
import { placesIn } from './places-in.ts';

const placeOf = placesIn(
  organisation({
    units: unitsOf(
      ['R legalEntity'],
      ['N board', 'R'],
      ['A administration', 'N'],
      ['B administration', 'A'],
      ['D department', 'B'],
      ['E unit', 'D'],
      ['U unit', 'N'],
    ),
  }),
);

it.each<[id: string, board: string, administration: string]>([
  ['E', 'N', 'A'],
  ['B', 'N', 'A'],
  ['U', 'N', 'N'],
  ['N', 'N', 'N'],
  ['R', 'R', 'R'],
])('puts %s under the nearest body and the topmost administration', (id, boardId, administrationId) => {
  expect(placeOf(id)).toMatchObject({ boardId, administrationId, legalEntityId: 'R' });
});

it('finds no place for what does not live', () => {
  expect(placeOf('gone')).toBeNull();
});

it('follows a chain of any length', () => {
  const chain = Array.from({ length: 20_000 }, (_, at): [string, string] => [
    `u${at} department`,
    at === 0 ? 'R' : `u${at - 1}`,
  ]);
  const placeInChain = placesIn(organisation({ units: unitsOf(['R legalEntity'], ...chain) }));
  expect([...chain.keys()].every((at) => placeInChain(`u${at}`)?.boardId === 'R')).toBe(true);
});
