import { test as check, fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { UnitTable } from './unit-table.ts';
import { parseUnitTable } from './unit-table.ts';
import { ancestors, buildRows, openAtBoards, visibleRows } from './unit-tree.ts';

const small: UnitTable = {
  id: ['region', 'council', 'board', 'office', 'finance', 'other'],
  name: ['Region', 'Fullmäktige', 'Styrelsen', 'Kontoret', 'Ekonomi', 'Driftnämnd'],
  kind: ['legalEntity', 'assembly', 'board', 'administration', 'unit', 'board'],
  parent: [-1, 0, 1, 2, 3, 1],
  headcount: [9, 9, 5, 5, 2, 4],
  fteMilli: [9000, 9000, 5000, 5000, 2000, 4000],
  needOre: [900, 900, 500, 500, 200, 400],
};
const rows = buildRows(small);

describe('buildRows', () => {
  test('counts level, place among siblings and children', () => {
    const facts = rows.map(({ id, level, position, siblings, children }) => [id, level, position, siblings, children]);
    expect(facts).toEqual([
      ['region', 1, 1, 1, [1]],
      ['council', 2, 1, 1, [2, 5]],
      ['board', 3, 1, 2, [3]],
      ['office', 4, 1, 1, [4]],
      ['finance', 5, 1, 1, []],
      ['other', 3, 2, 2, []],
    ]);
  });
});

describe('visibleRows', () => {
  test('opens at board level', () => {
    expect(visibleRows(rows, openAtBoards(rows)).map((row) => row.id)).toEqual(['region', 'council', 'board', 'other']);
  });

  test('hides what lies below a closed branch even where the branch itself has open ones', () => {
    const open = new Set(['region', 'council', 'office']);
    expect(visibleRows(rows, open).map((row) => row.id)).toEqual(['region', 'council', 'board', 'other']);
  });
});

describe('ancestors', () => {
  test('names the way up, nearest first', () => {
    const finance = rows.find((row) => row.id === 'finance');
    expect(finance && ancestors(rows, finance).map((row) => row.id)).toEqual(['office', 'board', 'council', 'region']);
  });
});

describe('parseUnitTable', () => {
  test.each([
    ['a missing column', { ...small, name: undefined }],
    ['columns of different length', { ...small, name: ['only one'] }],
    ['a parent below its child', { ...small, parent: [1, 0, 1, 2, 3, 1] }],
    ['nothing', null],
  ])('refuses %s', (_, value) => {
    expect(() => parseUnitTable(value)).toThrow('UnitTable');
  });
});

describe('properties', () => {
  const table = fc.array(fc.nat(), { minLength: 1, maxLength: 60 }).map((seeds): UnitTable => {
    const column = <T>(make: (row: number) => T): T[] => seeds.map((_, row) => make(row));
    return {
      id: column((row) => `u${row}`),
      name: column((row) => `Enhet ${row}`),
      kind: column(() => 'unit'),
      parent: seeds.map((seed, row) => (row === 0 ? -1 : seed % row)),
      headcount: column(() => 1),
      fteMilli: column(() => 1000),
      needOre: column(() => 1),
    };
  });

  check.prop([table])('shows every unit when all are open, and only roots when none is', (units) => {
    const all = buildRows(units);
    expect(visibleRows(all, new Set(units.id))).toHaveLength(units.id.length);
    expect(visibleRows(all, new Set())).toEqual(all.filter((row) => row.parent < 0));
  });

  check.prop([table])('numbers siblings from one without gaps', (units) => {
    const all = buildRows(units);
    for (const row of all) {
      const places = row.children.map((child) => all[child]?.position);
      expect(places).toEqual(row.children.map((_, index) => index + 1));
    }
  });
});
