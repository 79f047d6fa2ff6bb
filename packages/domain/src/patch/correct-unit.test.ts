import { describe, expect, it } from 'vitest';
import { statement, unitsOf } from '../../test/fixture.ts';
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
