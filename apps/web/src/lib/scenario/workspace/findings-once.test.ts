import { describe, expect, it } from 'vitest';
import { findingsOnce } from './findings-once.ts';

const finding = (code: string, ...refs: string[]): { code: string; refs: string[]; amountOre: null } => ({
  code,
  refs,
  amountOre: null,
});

describe('findingsOnce', () => {
  it('tells a lack of data that is both gap and warning once', () => {
    const mixed = finding('priceLevelMixed', 'c1');
    expect(findingsOnce([mixed], [finding('priceLevelMixed', 'c1'), finding('smallGroup', 'u1')])).toEqual([
      mixed,
      finding('smallGroup', 'u1'),
    ]);
  });

  it('keeps findings of one kind about different things apart', () => {
    expect(findingsOnce([finding('unpriced', 'a', 'b')], [finding('unpriced', 'a b')])).toHaveLength(2);
  });
});
