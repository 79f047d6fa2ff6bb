import { describe, expect, it } from 'vitest';
import { organisation, position, unit, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import { layeredOn } from '../base/layered-map.ts';
import { ore } from '../quantity/ore.ts';
import { accountableTo } from './accountability.ts';
import { ledUnitOver, managersOf } from './leadership.ts';
import { isOverLimit, spanOf } from './manager-span.ts';
import { type Organisation, positionOf } from './organisation.ts';
import type { Position } from './position.ts';
import { managersWithoutUnit, reportingLineOf, spansOf, unitsWithoutManager } from './reporting-line.ts';
import type { Unit } from './unit.ts';

/** Region R: board N1 with A1 > D > E and F, board N2 with A2 > P; finance, committee and management group beside; X is history. */
const units: readonly Unit[] = [
  ...unitsOf(
    ['R legalEntity'],
    ['RF assembly', 'R'],
    ['N1 board', 'RF'],
    ['N2 board', 'RF'],
    ['N3 board', 'RF'],
    ['AU committee', 'N1'],
    ['LG managementGroup', 'A1'],
    ['FIN finance', 'N1'],
    ['A1 administration', 'N1'],
    ['A2 administration', 'N2'],
    ['D department', 'A1'],
    ['E unit', 'D'],
    ['F unit', 'D'],
    ['P unit', 'A2'],
  ),
  unit({ id: 'X', kind: 'unit', parentId: 'A2', validTo: isoDate('2024-01-01') }),
];

describe('accountableTo', () => {
  it.each([
    ['E', ['N1'], 'a unit answers to the board above its administration'],
    ['A2', ['N2'], 'an administration to the board above it'],
    ['N1', ['RF'], 'a board to the assembly'],
    ['AU', ['N1'], 'a committee to its board'],
    ['LG', ['N1'], 'a management group to the board'],
    ['FIN', ['N1'], 'a finance unit to the body above it'],
    ['RF', [], 'the assembly to nobody here'],
    ['R', [], 'the legal entity to nobody here'],
  ])('%s: %j: %s', (id, boards) => {
    expect(accountableTo(organisation({ units }), id)).toEqual(boards);
  });

  it('names every board that an administration works for, for all below it, the nearest such administration first', () => {
    const serving = (id: string, boards: readonly string[]): Unit[] =>
      units.map((row) => (row.id === id ? { ...row, servesBoardIds: boards } : row));
    const state = organisation({ units: serving('A1', ['N3', 'N2', 'D']) });
    expect(['A1', 'E', 'P'].map((id) => accountableTo(state, id))).toEqual([
      ['N1', 'N2', 'N3'],
      ['N1', 'N2', 'N3'],
      ['N2'],
    ]);
    const inner = [
      ...serving('A1', ['N2']),
      unit({ id: 'A1b', kind: 'administration', parentId: 'A1', servesBoardIds: ['N3'] }),
    ];
    expect(accountableTo(organisation({ units: inner }), 'A1b')).toEqual(['N1', 'N3']);
    expect(accountableTo(organisation({ units: serving('D', ['N2']) }), 'E')).toEqual(['N1']);
  });

  it('passes over what is no board, and takes the successor of a board that has ended', () => {
    const served = units.map((row) => (row.id === 'A1' ? { ...row, servesBoardIds: ['P', 'ended', 'unknown'] } : row));
    const state = organisation({ units: served });
    const endings = layeredOn(new Map([['ended', { id: 'ended', homeId: 'N3', merged: true }]]));
    expect(accountableTo({ ...state, tables: { ...state.tables, endings } }, 'E')).toEqual(['N1', 'N3']);
    expect(accountableTo(state, 'E')).toEqual(['N1']);
  });

  it('leaves the legal entity out when an administration under it works for boards', () => {
    const common = unit({ id: 'G', kind: 'administration', parentId: 'R', servesBoardIds: ['N1', 'N2'] });
    const state = organisation({ units: [...units, common, unit({ id: 'H', kind: 'administration', parentId: 'R' })] });
    expect([accountableTo(state, 'G'), accountableTo(state, 'H')]).toEqual([['N1', 'N2'], ['R']]);
  });
});

describe('who leads', () => {
  it('is a manager on the unit, above it or below it, and none in another branch', () => {
    const state = led(
      ['m', 'E', 'E'],
      ['above', 'A1', 'D'],
      ['below', 'F', 'A1'],
      ['away', 'P', 'F'],
      ['old', 'P', 'X'],
      ['other', 'P', null],
    );
    expect(['E', 'D', 'A1', 'F'].map((id) => managersOf(state, id))).toEqual([['m'], ['above'], ['below'], []]);
    expect(managersWithoutUnit(state)).toEqual(['away', 'old']);
  });

  it('is a manager of the unit, or else of the nearest one above; layers count shared leadership once', () => {
    const state = led(['a', 'A1', 'A1'], ['d2', 'D', 'D'], ['d1', 'D', 'D']);
    const line = { accountableToIds: ['N1'], nextManagerIds: ['a'] };
    expect(reportingLineOf(state, 'D')).toEqual({
      ...line,
      managerIds: ['d1', 'd2'],
      reportsToIds: ['d1', 'd2'],
      layers: 2,
    });
    expect(reportingLineOf(state, 'E')).toEqual({ ...line, managerIds: [], reportsToIds: ['d1', 'd2'], layers: 2 });
    expect(reportingLineOf(state, 'A1')).toMatchObject({ reportsToIds: ['a'], nextManagerIds: [], layers: 1 });
    expect(reportingLineOf(state, 'P')).toMatchObject({ reportsToIds: [], nextManagerIds: [], layers: 0 });
    expect(reportingLineOf(state, 'R')).toMatchObject({ accountableToIds: [], layers: 0 });
  });

  it.each<[string, string | null, string]>([
    ['h', 'D', 'a place reports to the managers of its unit, or of the nearest above'],
    ['e', 'D', 'a manager to those of the unit above the one that it leads'],
    ['d', 'A1', 'wherever it stands itself'],
    ['a', null, 'the top manager to nobody'],
    ['away', null, 'a manager that leads nothing as any other place'],
    ['r', null, 'the manager of a root to nobody'],
  ])('%s reports to %s: %s', (id, expected, _why) => {
    const state = led(
      ['h', 'F', null],
      ['e', 'E', 'E'],
      ['d', 'E', 'D'],
      ['a', 'A1', 'A1'],
      ['away', 'P', 'F'],
      ['r', 'N3', 'R'],
    );
    const without = led(['h', 'F', null], ['e', 'E', 'E'], ['d', 'E', 'D'], ['a', 'A1', 'A1'], ['away', 'P', 'F']);
    const seen = id === 'r' ? state : without;
    expect(ledUnitOver(seen, positionOf(seen, id))).toBe(expected);
  });

  it('tells units without a manager of their own, and those without any', () => {
    expect(unitsWithoutManager(led(['d', 'D', 'D']))).toEqual({
      own: ['A1', 'A2', 'E', 'F', 'P'],
      any: ['A1', 'A2', 'P'],
    });
    expect(unitsWithoutManager(led(['r', 'N3', 'R'])).any).toEqual([]);
  });
});

describe('the span of a manager', () => {
  it('counts places down to the next managers, these too, and not those who lead elsewhere', () => {
    const state = organisation({
      units,
      positions: [
        place('a', 'D', { managerOf: 'A1' }),
        place('d', 'D', { managerOf: 'D', headcount: 1 }),
        place('e', 'A1', { managerOf: 'E', headcount: 2 }),
        place('h-d', 'D', { headcount: 7, vacantHeadcount: 3 }),
        place('h-e', 'E', { headcount: 11 }),
        place('h-f', 'F', { headcount: 13 }),
        place('lost', 'F', { managerOf: 'P', headcount: 17 }),
      ],
    });
    expect(spansOf(state)).toEqual([
      { unitId: 'A1', managerIds: ['a'], managerPlaces: 1, headcount: 1 },
      { unitId: 'D', managerIds: ['d'], managerPlaces: 1, headcount: 7 + 2 + 13 + 17 },
      { unitId: 'E', managerIds: ['e'], managerPlaces: 2, headcount: 11 },
    ]);
    expect(spanOf(state, 'F')).toBeNull();
  });

  it.each([
    [30, 1, 30, false],
    [31, 1, 30, true],
    [60, 2, 30, false],
    [61, 2, 30, true],
    [31, 0, 30, true],
    [1, 1, 0, true],
  ])('%i heads with %i managers pass a limit of %i: %s', (headcount, managerPlaces, limit, expected) => {
    expect(isOverLimit({ unitId: 'D', managerIds: ['d'], managerPlaces, headcount }, limit)).toBe(expected);
  });
});

/** Positions of one place as [id, unit, unit that it manages]. */
function led(...drawn: readonly (readonly [string, string, string | null])[]): Organisation {
  return organisation({ units, positions: drawn.map(([id, unitId, managerOf]) => place(id, unitId, { managerOf })) });
}

function place(id: string, unitId: string, parts: Partial<Position> = {}): Position {
  return position({ id, unitId, headcount: 1, annualCostOre: ore(0), ...parts });
}
