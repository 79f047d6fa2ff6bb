import { describe, expect, it } from 'vitest';
import { line, organisation, pair, position, unitsOf } from '../../test/fixture.ts';
import { layeredOn } from '../base/layered-map.ts';
import {
  administrationOf,
  bodyOf,
  homeOf,
  isAtOrBelow,
  legalEntityOf,
  lineOf,
  linesOn,
  linksOf,
  type Organisation,
  ownTotalsOf,
  positionOf,
  positionsOn,
  unitOf,
  upwardsFrom,
} from './organisation.ts';
import { noTotals } from './totals.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['F assembly', 'R'],
    ['N board', 'F'],
    ['A administration', 'N'],
    ['B administration', 'A'],
    ['U unit', 'B'],
    ['V unit', 'A'],
    ['M board', 'N'],
    ['W unit', 'M'],
  ),
  positions: ['A', 'U', 'M'].map((id) => position({ id: `p-${id}`, unitId: id })),
  budgetLines: [
    line('n', ['N', 'cost', 3]),
    line('a', ['A', 'cost', 5]),
    line('u', ['U', 'cost', 7]),
    line('w', ['W', 'cost', 11]),
    line('unknown', ['V', 'internalSale', -13]),
    ...pair('t', 'trade', ['U', 'V', 100]),
    ...pair('o', 'overhead', ['A', 'W', 200]),
    line('got', ['M', 'fundingReceived', -17], { counterpartId: 'R' }),
  ],
});
const state: Organisation = {
  ...base,
  tables: {
    ...base.tables,
    endings: layeredOn(
      new Map([
        ['x', { id: 'x', homeId: 'y', merged: true }],
        ['y', { id: 'y', homeId: 'U', merged: false }],
        ['z', { id: 'z', homeId: 'W', merged: false }],
      ]),
    ),
  },
};

describe('a place in the organisation', () => {
  it.each([
    ['U', 'U', 'N', 'A', 'itself while it lives'],
    ['x', 'U', 'N', 'A', 'the home of its home when it has ended'],
    ['z', 'W', 'M', 'M', 'with the body where there is no administration'],
    ['F', 'F', 'R', 'R', 'under the legal entity where it stands under no other body'],
  ])('%s is at %s, body %s, administration %s: %s', (id, home, body, administration) => {
    expect([homeOf(state, id), bodyOf(state, id), administrationOf(state, id)]).toEqual([home, body, administration]);
    expect(legalEntityOf(state, id)).toBe('R');
  });

  it('is nowhere for what nobody knows', () => {
    expect(() => homeOf(state, 'nobody')).toThrow('nobody lives or has a home');
    expect([[...upwardsFrom(state, 'x')], isAtOrBelow(state, 'x', 'x')]).toEqual([[], false]);
  });

  it('names what must be there and is not', () => {
    expect(() => unitOf(state, 'x')).toThrow('unit x lives');
    expect(() => positionOf(state, 'x')).toThrow('position x is there');
    expect(() => lineOf(state, 'x')).toThrow('budget line x is there');
  });
});

describe('what lies on a unit', () => {
  it('is its own alone, whatever the units and bodies below it have', () => {
    const own = { N: 3n, A: 5n, U: 7n, V: 0n, M: 0n, W: 11n };
    for (const [id, direct] of Object.entries(own)) expect([id, ownTotalsOf(state, id).direct]).toEqual([id, direct]);
    expect(['N', 'A', 'M'].map((id) => ownTotalsOf(state, id).headcount)).toEqual([0n, 4n, 4n]);
    expect(ownTotalsOf(state, 'F')).toEqual(noTotals);
  });

  it('is linked by trade, overhead and funding to the other side of each line', () => {
    const kinds = ['trade', 'overhead', 'funding'] as const;
    const links = (id: string) => kinds.map((kind) => linksOf(state, kind, id).join(' '));
    expect(links('U')).toEqual(['t+ t-', '', '']);
    expect(links('V')).toEqual(['unknown t+ t-', '', '']);
    expect(links('A')).toEqual(['', 'o+ o-', '']);
    expect(links('W')).toEqual(['', 'o+ o-', '']);
    expect(links('M')).toEqual(['', '', 'got']);
    expect(links('R')).toEqual(['', '', 'got']);
    expect(links('N')).toEqual(['', '', '']);
  });

  it('is nothing where nothing lies', () => {
    expect([positionsOn(state, 'V'), linesOn(state, 'F'), linesOn(state, 'x')]).toEqual([[], [], []]);
  });
});
