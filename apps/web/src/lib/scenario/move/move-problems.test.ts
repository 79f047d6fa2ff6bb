import { describe, expect, it } from 'vitest';
import { move } from '#lib/i18n/messages/move.ts';
import { examplePreview } from './example-preview.ts';
import { costRows, costSumOre } from './move-costs.ts';
import type { MoveForm } from './move-form.ts';
import { missingFields, refusedField, withoutStrayExceptions } from './move-problems.ts';

const complete: MoveForm = { unitId: 'it', toParentId: 'kontoret', date: '2021-10-01', exceptions: [], policy: 'keep' };

describe('missingFields', () => {
  it.each([
    [complete, []],
    [{ ...complete, unitId: '', toParentId: '' }, ['enhet', 'till']],
    [{ ...complete, date: '2021-02-30' }, ['datum']],
    [{ ...complete, policy: null }, ['handel']],
  ] as const)('finds what is missing in %j', (form, fields) => {
    expect(missingFields(form, examplePreview(), move.sv).map(({ field }) => field)).toEqual(fields);
  });

  it('asks for no trade policy where there is no trade', () => {
    const preview = examplePreview({ tradePolicyNeeded: false });
    expect(missingFields({ ...complete, policy: null }, preview, move.sv)).toEqual([]);
  });
});

describe('refusedField', () => {
  it.each([
    ['noChange', ['it'], 'till'],
    ['cycle', ['it', 'kontoret'], 'till'],
    ['beforeBaseline', ['c9'], 'datum'],
    ['exceptionNotBelow', ['x'], 'utom'],
    ['exceptionWithoutPlace', ['växeln'], 'utom'],
    ['rootMove', ['it'], 'enhet'],
    ['unknownUnit', ['it'], 'enhet'],
    ['unknownUnit', ['kontoret'], 'till'],
    ['placeNotAllowed', ['växeln', 'kontoret'], 'utom'],
  ])('says %s %j at the field %s', (code, refs, field) => {
    const form = { ...complete, exceptions: [{ unitId: 'växeln', parentId: null }] };
    const preview = examplePreview({ refusal: { code, refs, message: 'Nej.' } });
    expect(refusedField(form, preview)).toEqual({ message: 'Nej.', field });
  });

  it('says nothing while the dialog is not filled in', () => {
    const preview = examplePreview({ refusal: { code: 'unknownUnit', refs: [''], message: 'Nej.' } });
    expect(refusedField({ ...complete, toParentId: '' }, preview)).toBeNull();
  });
});

describe('withoutStrayExceptions', () => {
  it('takes away only exceptions that do not lie below the unit', () => {
    const form = { ...complete, exceptions: ['växeln', 'annan'].map((unitId) => ({ unitId, parentId: null })) };
    const preview = examplePreview({ refusal: { code: 'exceptionNotBelow', refs: ['annan'], message: '' } });
    expect(withoutStrayExceptions(form, preview).exceptions).toEqual([{ unitId: 'växeln', parentId: null }]);
    expect(withoutStrayExceptions(form, examplePreview())).toBe(form);
  });
});

describe('costRows', () => {
  it('lists personnel first, purchases last, and leaves sales to the trade policy', () => {
    const rows = costRows(examplePreview());
    expect(rows.map(({ id }) => id)).toEqual(['lön', 'licenser', 'intäkt', 'köp']);
    expect(costSumOre(rows)).toBe(805_000_000);
  });
});
