import { describe, expect, it } from 'vitest';
import { gapLink } from './gap-link.ts';

const place = {
  id: 's',
  organisation: { id: 'o' },
  changes: [
    {
      id: 'c/1',
      type: 'adjustBudget' as const,
      effectiveDate: '2026-01-01',
      outcome: 'planned' as const,
      sentence: 'Budgeten ändras.',
    },
  ],
};
const told = (code: string, ...refs: string[]) => {
  const link = gapLink({ code, refs, amountOre: null, message: 'm' }, place);
  return [link.repair?.kind ?? null, link.repair?.href ?? null, link.figure, link.change];
};

describe('what is missing', () => {
  it('is put right in the change that it is about', () => {
    expect(told('priceLevelMixed', 'c/1')).toEqual([
      'change',
      '/scenarier/s/andra-budget?andra=c%2F1',
      'gaps/priceLevelMixed/c~11',
      'Budgeten ändras.',
    ]);
    expect(told('priceLevelMixed', 'gone')).toEqual(['change', '/scenarier/s', 'gaps/priceLevelMixed/gone', null]);
  });

  it('is put right with an agreement, on a unit, or in the organisation', () => {
    expect(told('agreementMissing', 'c', 'b')[1]).toBe('/scenarier/s/avtal?kund=b');
    expect(told('personnelLineMissing', 'u')[1]).toBe('/organisation/u?org=o');
    expect(told('internalNotClosed', 'u', 'v')[0]).toBe('unit');
    expect(told('noBudgetForYear').slice(0, 3)).toEqual(['organisation', '/organisation?id=o', 'gaps/noBudgetForYear']);
  });

  it('of an agreement without a price is shown by its figure', () => {
    expect(told('unpriced', 'a', 'l')).toEqual([null, null, 'gaps/unpriced/a/l', null]);
  });
});
