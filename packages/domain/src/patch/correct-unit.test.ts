import { describe, expect, it } from 'vitest';
import { statement, unit, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import type { Unit } from '../model/unit.ts';
import { applyToStatement } from './apply-to-statement.ts';
import { correctUnit, type UnitCorrection } from './correct-unit.ts';
import { invertPatch } from './invert-patch.ts';
import { tableDiff } from './patch.ts';

const given = statement({ units: unitsOf(['R legalEntity'], ['N board', 'R'], ['A unit', 'N'], ['B unit', 'A']) });

describe('a correction of a unit', () => {
  it('changes what was stated wrongly, and can be taken back', () => {
    const answer = correctUnit(given, { unitId: 'B', name: 'Ny', parentId: 'N', note: null });
    if ('faults' in answer) throw new Error('a fault');
    const after = applyToStatement(given, answer.patch);
    expect(after.units[3]).toMatchObject({ id: 'B', name: 'Ny', parentId: 'N' });
    expect(applyToStatement(after, invertPatch(answer.patch))).toEqual(given);
  });

  it('of nothing is the empty patch', () => {
    expect(correctUnit(given, { unitId: 'B', name: 'B', parentId: 'A' })).toEqual({ patch: {} });
  });

  it.each<[why: string, correction: UnitCorrection, faults: string[]]>([
    ['an unknown unit', { unitId: 'x', name: 'y' }, ['unknownReference x']],
    ['an unknown parent', { unitId: 'B', parentId: 'x' }, ['unknownReference x']],
    ['a loop', { unitId: 'A', parentId: 'B' }, ['cycle A', 'cycle B']],
    ['a place that is not allowed', { unitId: 'B', kind: 'board' }, ['placeNotAllowed B A']],
    ['no parent', { unitId: 'B', parentId: null }, ['inconsistent B']],
    [
      'an empty time',
      { unitId: 'B', validFrom: isoDate('2024-01-01'), validTo: isoDate('2024-01-01') },
      ['inconsistent B'],
    ],
  ])('with %s is told of', (_, correction, faults) => {
    const answer = correctUnit(given, correction);
    expect('faults' in answer && answer.faults.map((fault) => [fault.code, ...fault.refs].join(' '))).toEqual(faults);
  });
});

describe('a correction of the time of a unit', () => {
  const [first, second, third] = ['2022-01-01', '2023-01-01', '2024-01-01'].map(isoDate);
  const timed = statement({
    units: [
      ...unitsOf(['R legalEntity']),
      unit({ id: 'P', kind: 'unit', parentId: 'R', validFrom: second ?? null, validTo: third ?? null }),
      unit({ id: 'C', kind: 'unit', parentId: 'P', validFrom: second ?? null, validTo: third ?? null }),
      unit({ id: 'long', kind: 'unit', parentId: 'P' }),
    ],
  });

  it.each<[what: string, correction: UnitCorrection, faults: string[]]>([
    ['before its parent', { unitId: 'C', validFrom: first ?? null }, ['inactiveParent C P']],
    ['from always', { unitId: 'C', validFrom: null }, ['inactiveParent C P']],
    ['for ever', { unitId: 'C', validTo: null }, ['inactiveParent C P']],
    ['so that it ends before its child', { unitId: 'P', validTo: isoDate('2023-06-01') }, ['inactiveParent C P']],
    ['so that it begins after its child', { unitId: 'P', validFrom: isoDate('2023-06-01') }, ['inactiveParent C P']],
    ['within its parent', { unitId: 'C', validTo: isoDate('2023-06-01'), validFrom: isoDate('2023-02-01') }, []],
    ['to more than its child', { unitId: 'P', validFrom: null, validTo: null }, []],
    ['that outlived its parent already', { unitId: 'long', validFrom: isoDate('2021-01-01') }, []],
    ['to a parent that is always there', { unitId: 'long', parentId: 'R' }, []],
    ['to a parent that it outlives', { unitId: 'R', name: 'Region' }, []],
  ])('%s', (_, correction, faults) => {
    const answer = correctUnit(timed, correction);
    const told = 'faults' in answer ? answer.faults : [];
    expect(told.map((fault) => [fault.code, ...fault.refs].join(' '))).toEqual(faults);
  });
});

describe('a patch on a statement', () => {
  it('keeps the order of the file, newcomers last', () => {
    const [added] = unitsOf(['C unit', 'A']);
    if (added === undefined) throw new Error('a unit');
    const removed = given.units.slice(3);
    const after = applyToStatement(given, { units: tableDiff({ added: [added], removed }) });
    expect(after.units.map((row) => row.id)).toEqual(['R', 'N', 'A', 'C']);
  });

  it('breaks when it does not fit', () => {
    const row = given.units.slice(2, 3);
    expect(() => applyToStatement(given, { units: tableDiff({ added: row }) })).toThrow('new');
    expect(() => applyToStatement(given, { units: tableDiff({ removed: unitsOf(['x unit', 'A']) }) })).toThrow('there');
    const stale = { units: tableDiff<Unit>({ updated: [{ id: 'A', before: { name: 'x' }, after: { name: 'y' } }] }) };
    expect(() => applyToStatement(given, stale)).toThrow('remembers');
    expect(() => applyToStatement(given, { endings: tableDiff({}) })).toThrow('only what a statement holds');
  });
});
