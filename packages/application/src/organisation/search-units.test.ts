import { baselineOf, isoDate } from '@samorg/domain';
import { aStatement, aUnit, fixtureYear } from '@samorg/testkit';
import { expect, it } from 'vitest';
import { searchUnits } from './search-units.ts';

const organisation = baselineOf(
  aStatement({
    units: [
      aUnit({ id: 'r', name: 'Regionen', kind: 'legalEntity', parentId: null }),
      aUnit({ id: 'a', kind: 'unit', name: 'IT-service', parentId: 'r' }),
      aUnit({ id: 'b', kind: 'unit', name: 'IT', parentId: 'r' }),
      aUnit({ id: 'c', kind: 'unit', name: 'Vårdnära it', parentId: 'r' }),
      aUnit({ id: 'd', kind: 'unit', name: 'Kvalitet', parentId: 'r' }),
      aUnit({
        id: 'e',
        name: 'Data',
        kind: 'unit',
        parentId: 'r',
        aliases: [{ name: 'IT', validFrom: null, validTo: null }],
        externalIds: [{ system: 'HSA', id: 'SE-1', validFrom: null, validTo: null }],
      }),
    ],
  }),
  isoDate(`${fixtureYear}-01-01`),
  fixtureYear,
);

it.each([
  ['IT', ['b', 'e', 'a', 'c', 'd']],
  ['it', ['b', 'e', 'a', 'c', 'd']],
  ['VÅRD', ['c']],
  ['vard', []],
  ['va\u030Ard', ['c']],
  ['se-1', ['e']],
  ['  ', []],
  ['finns inte', []],
  ['.*', []],
])('finds for %j the units %j, best first', (text, ids) => {
  expect(searchUnits(organisation, text, 10).map((unit) => unit.id)).toEqual(ids);
});

it('gives no more than is asked for', () => {
  expect(searchUnits(organisation, 'it', 2).map((unit) => unit.id)).toEqual(['b', 'e']);
});
