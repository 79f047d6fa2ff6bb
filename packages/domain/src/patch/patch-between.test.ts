import { expect, it } from 'vitest';
import { line, organisation, position, unitsOf } from '../../test/fixture.ts';
import { unitOf } from '../model/organisation.ts';
import { rowUpdate, tableDiff } from './patch.ts';
import { patchBetween } from './patch-between.ts';

const units = unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R']);
const from = organisation({
  units,
  positions: [position({ id: 'p', unitId: 'A' })],
  budgetLines: [line('l', ['A', 'cost', 1])],
});

it('says what comes, what differs field by field, and what goes, table by table', () => {
  const [added] = unitsOf(['C unit', 'R']);
  if (added === undefined) throw new Error('a unit');
  const to = organisation({
    units: [...units.slice(0, 1), ...units.slice(2).map((unit) => ({ ...unit, name: 'Ny' })), added],
    budgetLines: [line('l', ['B', 'cost', 1])],
  });
  expect(patchBetween(from, to)).toEqual({
    units: tableDiff({
      added: [added],
      updated: [rowUpdate(unitOf(from, 'B'), { name: 'Ny' })],
      removed: [unitOf(from, 'A')],
    }),
    positions: tableDiff({ removed: [position({ id: 'p', unitId: 'A' })] }),
    lines: { added: [], removed: [], updated: [{ id: 'l', before: { unitId: 'A' }, after: { unitId: 'B' } }] },
  });
});

it('says nothing of tables without a difference, the same rows or equal ones', () => {
  expect(patchBetween(from, from)).toEqual({});
  expect(
    patchBetween(
      from,
      organisation({
        units: units.map((unit) => ({ ...unit })),
        positions: [position({ id: 'p', unitId: 'A' })],
        budgetLines: [line('l', ['A', 'cost', 1])],
      }),
    ),
  ).toEqual({});
});

it('tells rows that only come, and rows that only go', () => {
  const less = organisation({ units, positions: [position({ id: 'p', unitId: 'A' })] });
  const lines = [line('l', ['A', 'cost', 1])];
  expect([patchBetween(less, from), patchBetween(from, less)]).toEqual([
    { lines: tableDiff({ added: lines }) },
    { lines: tableDiff({ removed: lines }) },
  ]);
});
