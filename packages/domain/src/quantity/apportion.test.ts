import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, split } from './apportion.ts';
import { floor, fraction, minus, plus, round, whole, zero } from './fraction.ts';

describe('split', () => {
  it.each([
    { amount: 10_000n, shares: 'B1 A1 C1', parts: [3333n, 3334n, 3333n] },
    { amount: -10n, shares: 'A1 B1 C1', parts: [-3n, -3n, -4n] },
    { amount: 1n, shares: 'B1 A1', parts: [0n, 1n] },
    { amount: -1n, shares: 'B1 A1', parts: [-1n, 0n] },
    { amount: 0n, shares: 'A3 B5', parts: [0n, 0n] },
    { amount: 7n, shares: 'A0 B1', parts: [0n, 7n] },
    { amount: 100n, shares: 'A1 B2', parts: [33n, 67n] },
  ])('divides $amount over $shares as $parts', ({ amount, shares, parts }) => {
    const given = shares.split(' ').map((text) => ({ id: text.slice(0, 1), weight: BigInt(text.slice(1)) }));
    expect(split(amount, given)).toEqual(parts);
  });

  it('gives the odd öre to the core share, whose id is null', () => {
    expect(
      split(1n, [
        { id: 'a', weight: 1n },
        { id: null, weight: 1n },
      ]),
    ).toEqual([0n, 1n]);
  });

  it('breaks when there is no weight', () => {
    expect(() => split(1n, [])).toThrow('weights sum to more than 0');
    expect(() => split(0n, [{ id: 'a', weight: 0n }])).toThrow('weights sum to more than 0');
  });
});

describe('apportion', () => {
  it('breaks when the total is further from the exact sum than one a quota', () => {
    const quotas = [{ id: 'a', exact: fraction(1n, 2n) }];
    expect(() => apportion(quotas, 2n)).toThrow('within one a quota');
    expect(() => apportion(quotas, -1n)).toThrow('within one a quota');
    expect(() => apportion([], 1n)).toThrow('within one a quota');
  });

  it('may raise every quota, and those that are whole', () => {
    const quotas = ['a', 'b'].map((id) => ({ id, exact: whole(3n) }));
    expect([apportion(quotas, 6n), apportion(quotas, 7n), apportion(quotas, 8n)]).toEqual([
      [3n, 3n],
      [4n, 3n],
      [4n, 4n],
    ]);
  });
});

describe('properties', () => {
  const shares = fc
    .array(fc.bigInt(0n, 1000n), { minLength: 1, maxLength: 8 })
    .filter((weights) => weights.some((weight) => weight > 0n))
    .map((weights) => weights.map((weight, at) => ({ id: `s${(at * 7) % 8}`, weight })));
  const amount = fc.bigInt(-(10n ** 15n), 10n ** 15n);

  it('splits without loss, each part less than one from its exact share', () => {
    fc.assert(
      fc.property(amount, shares, (given, list) => {
        const parts = split(given, list);
        const weights = list.reduce((sum, share) => sum + share.weight, 0n);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(given);
        parts.forEach((part, at) => {
          const off = part * weights - given * (list[at]?.weight ?? 0n);
          expect(off < weights && off > -weights).toBe(true);
        });
      }),
    );
  });

  it('does not depend on the order of the shares', () => {
    fc.assert(
      fc.property(amount, shares, (given, list) => {
        const byId = (rows: typeof list) => new Map(split(given, rows).map((part, at) => [rows[at]?.id, part]));
        expect(byId(list.toReversed())).toEqual(byId(list));
      }),
    );
  });

  it('apportions quotas to their rounded sum', () => {
    const quotas = fc
      .array(fc.tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 366n)), { minLength: 1, maxLength: 6 })
      .map((rows) => rows.map(([over, under], at) => ({ id: `${at}`, exact: fraction(over, under) })));
    fc.assert(
      fc.property(quotas, (list) => {
        const total = round(list.reduce((sum, quota) => plus(sum, quota.exact), zero));
        const parts = apportion(list, total);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(total);
        parts.forEach((part, at) => {
          const rest = floor(minus(list[at]?.exact ?? zero, whole(part)));
          expect(rest === 0n || rest === -1n).toBe(true);
        });
      }),
    );
  });
});
