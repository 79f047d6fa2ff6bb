import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDate, moveQuery, placeException, readMoveForm, toggleException, transferInput } from './move-form.ts';

const filled = {
  unitId: 'rh-it',
  toParentId: 'rh-itd',
  date: '2021-10-01',
  exceptions: [
    { unitId: 'rh-tele', parentId: 'rh-rgs' },
    { unitId: 'rh-vaxel', parentId: null },
  ],
  policy: 'dissolve',
} as const;

describe('move form', () => {
  it('takes the fallback date only when the field is missing', () => {
    expect(readMoveForm(new URLSearchParams('enhet=a'), '2021-01-01').date).toBe('2021-01-01');
    expect(readMoveForm(new URLSearchParams('enhet=a&datum='), '2021-01-01').date).toBe('');
  });

  it('has no trade policy until one is chosen', () => {
    expect(readMoveForm(new URLSearchParams(''), '').policy).toBeNull();
    expect(readMoveForm(new URLSearchParams('handel=annat'), '').policy).toBeNull();
  });

  it('asks the API for the change as filled in', () => {
    expect(transferInput(filled)).toEqual({
      unitId: 'rh-it',
      toParentId: 'rh-itd',
      effectiveDate: '2021-10-01',
      exceptions: [{ unitId: 'rh-tele', toParentId: 'rh-rgs' }, { unitId: 'rh-vaxel' }],
      tradePolicy: 'dissolve',
    });
  });

  it('excepts a unit, places it and lets it follow again', () => {
    const excepted = placeException(toggleException({ ...filled, exceptions: [] }, 'x'), 'x', 'y');
    expect(excepted.exceptions).toEqual([{ unitId: 'x', parentId: 'y' }]);
    expect(toggleException(excepted, 'x').exceptions).toEqual([]);
  });

  it.each([
    ['2021-10-01', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2021-13-01', false],
    ['1 oktober', false],
    ['', false],
  ])('says whether "%s" is a date: %s', (date, expected) => {
    expect(isDate(date)).toBe(expected);
  });
});

describe('properties', () => {
  const id = fc.stringMatching(/^[a-zåäö0-9&=.~ -]{1,12}$/).filter((text) => text.trim() === text);
  const form = fc.record({
    unitId: id,
    toParentId: id,
    date: fc.constantFrom('2021-10-01', ''),
    exceptions: fc.uniqueArray(fc.record({ unitId: id, parentId: fc.option(id) }), {
      selector: ({ unitId }) => unitId,
    }),
    policy: fc.constantFrom('keep' as const, 'dissolve' as const, null),
  });

  it('reads back every form from its address', () => {
    fc.assert(
      fc.property(form, (filledIn) => {
        expect(readMoveForm(new URLSearchParams(moveQuery(filledIn).toString()), 'x')).toEqual(filledIn);
      }),
    );
  });
});
