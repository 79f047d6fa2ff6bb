import { describe, expect, it } from 'vitest';
import { unit } from '../../test/fixture.ts';
import type { Unit } from '../model/unit.ts';
import { isEmptyPatch, type Patch, rowUpdate, tableDiff } from './patch.ts';
import { squashPatches } from './squash-patches.ts';

const row = unit({ id: 'A', kind: 'unit', parentId: 'R' });
const named = (from: Unit, name: string): Patch => ({ units: tableDiff({ updated: [rowUpdate(from, { name })] }) });
const added: Patch = { units: tableDiff({ added: [row] }) };
const removed = (from: Unit): Patch => ({ units: tableDiff({ removed: [from] }) });

describe('a patch', () => {
  const change = rowUpdate(row, { name: 'B' });
  const swapped: Patch = { units: tableDiff({ added: [row], removed: [{ ...row, id: 'B' }] }) };
  const rewritten: Patch = { units: tableDiff({ added: [row], updated: [change] }) };

  it('is empty when no table of it says anything', () => {
    expect(
      [{}, { units: tableDiff<Unit>({}) }, added, removed(row), named(row, 'B'), swapped, rewritten].map(isEmptyPatch),
    ).toEqual([true, true, false, false, false, false, false]);
  });
});

describe('squashed patches', () => {
  it('remember the first before and the last after', () => {
    const patch = squashPatches([named(row, 'B'), named({ ...row, name: 'B' }, 'C')]);
    expect(patch).toEqual(named(row, 'C'));
  });

  it('forget what they undo among themselves', () => {
    expect(isEmptyPatch(squashPatches([named(row, 'B'), named({ ...row, name: 'B' }, 'A')]))).toBe(true);
    expect(isEmptyPatch(squashPatches([added, removed(row)]))).toBe(true);
    expect(isEmptyPatch(squashPatches([removed(row), added]))).toBe(true);
  });

  it('add a row as it is in the end', () => {
    expect(squashPatches([added, named(row, 'B')])).toEqual({ units: tableDiff({ added: [{ ...row, name: 'B' }] }) });
  });

  it('remove a row as it was in the beginning', () => {
    const patch = squashPatches([named(row, 'B'), removed({ ...row, name: 'B' })]);
    expect(patch).toEqual(removed(row));
  });

  it('say nothing of tables that none of them writes', () => {
    expect(squashPatches([])).toEqual({});
    expect(squashPatches([{ units: tableDiff<Unit>({}) }])).toEqual({});
    expect(squashPatches([added, removed(row)])).toEqual({});
  });

  it('join the fields that each changes, first before and last after', () => {
    const moved: Patch = { units: tableDiff({ updated: [rowUpdate(row, { parentId: 'S', note: 'x' })] }) };
    const back: Patch = {
      units: tableDiff({ updated: [rowUpdate<Unit>({ ...row, parentId: 'S', note: 'x' }, { note: null })] }),
    };
    expect(squashPatches([named(row, 'B'), moved, back])).toEqual({
      units: tableDiff({ updated: [rowUpdate(row, { name: 'B', parentId: 'S' })] }),
    });
  });

  it('remember a row that goes after it was added and changed as if it never was', () => {
    expect(squashPatches([added, named(row, 'B'), removed({ ...row, name: 'B' })])).toEqual({});
  });

  it('keep apart rows of the same id in different tables', () => {
    const ended: Patch = { endings: tableDiff({ added: [{ id: 'A', homeId: 'R', merged: false }] }) };
    expect(squashPatches([removed(row), ended])).toEqual({ ...removed(row), ...ended });
  });

  it('turn a row that goes and comes back into what differs', () => {
    const patch = squashPatches([removed(row), { units: tableDiff({ added: [{ ...row, name: 'B' }] }) }]);
    expect(patch).toEqual(named(row, 'B'));
  });
});
