import { describe, expect, it } from 'vitest';
import { editedVersions, type RowEdit, type RowVersion } from './row-version.ts';

const place = (parentId: string, name = 'IT'): RowVersion['row'] => ({ id: 'it', parentId, name });
const always: RowVersion = { from: null, to: null, row: place('a') };
const moved = (parentId: string): RowEdit => ({ kind: 'updated', after: { parentId } });

describe('editedVersions', () => {
  it('divides a row on the date of a change', () => {
    expect(editedVersions([always], '2027-01-01', moved('b'))).toEqual([
      { from: null, to: '2027-01-01', row: place('a') },
      { from: '2027-01-01', to: null, row: place('b') },
    ]);
  });

  it('puts an earlier change before a later one, which stands', () => {
    const later = editedVersions([always], '2028-01-01', moved('c'));
    expect(editedVersions(later, '2027-01-01', moved('b'))).toEqual([
      { from: null, to: '2027-01-01', row: place('a') },
      { from: '2027-01-01', to: '2028-01-01', row: place('b') },
      { from: '2028-01-01', to: null, row: place('c') },
    ]);
  });

  it('corrects every version that has the value that was wrong', () => {
    const later = editedVersions([always], '2028-01-01', moved('c'));
    expect(editedVersions(later, null, { kind: 'updated', after: { name: 'IT och telefoni', parentId: 'd' } })).toEqual(
      [
        { from: null, to: '2028-01-01', row: place('d', 'IT och telefoni') },
        { from: '2028-01-01', to: null, row: place('c', 'IT och telefoni') },
      ],
    );
  });

  it('changes a row again on the same date without a version of no length', () => {
    const once = editedVersions([always], '2027-01-01', moved('b'));
    expect(editedVersions(once, '2027-01-01', moved('c'))).toEqual([
      { from: null, to: '2027-01-01', row: place('a') },
      { from: '2027-01-01', to: null, row: place('c') },
    ]);
  });

  it('lets a row come and go', () => {
    const came = editedVersions([], '2027-01-01', { kind: 'added', row: place('a') });
    expect(came).toEqual([{ from: '2027-01-01', to: null, row: place('a') }]);
    expect(editedVersions(came, '2028-01-01', { kind: 'removed' })).toEqual([
      { from: '2027-01-01', to: '2028-01-01', row: place('a') },
    ]);
    expect(editedVersions(came, '2026-01-01', { kind: 'removed' })).toEqual([]);
    expect(editedVersions(came, null, { kind: 'removed' })).toEqual([]);
  });

  it('leaves a row alone that is not there on the date', () => {
    const came = editedVersions([], '2027-01-01', { kind: 'added', row: place('a') });
    expect(editedVersions(came, '2026-01-01', moved('b'))).toEqual(came);
    const gone = editedVersions([always], '2027-01-01', { kind: 'removed' });
    expect(editedVersions(gone, '2028-01-01', moved('b'))).toEqual(gone);
  });
});
