import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergingBars, pairedBars } from './diverging-bars.ts';

describe('divergingBars', () => {
  it.each([
    { name: 'both signs on one scale', values: [300, -100], zeroX: 25, bars: '25+75 0+25' },
    { name: 'gains alone from the left edge', values: [10, 5], zeroX: 0, bars: '0+100 0+50' },
    { name: 'losses alone to the right edge', values: [-10, -5], zeroX: 100, bars: '0+100 50+50' },
    { name: 'nothing for exactly zero', values: [0, 10], zeroX: 0, bars: '- 0+100' },
    { name: 'two px for the smallest value but zero', values: [1, 1000], zeroX: 0, bars: '0+2 0+100' },
    { name: 'room for a loss too small to have a share', values: [1000, -1], zeroX: 2, bars: '2+98 0+2' },
    { name: 'no bar where all is zero', values: [0, 0], zeroX: 0, bars: '- -' },
    { name: 'no bar for no values', values: [], zeroX: 0, bars: '' },
  ])('draws $name', ({ values, zeroX, bars }) => {
    const drawn = divergingBars(values, 100);
    expect(drawn.zeroX).toBe(zeroX);
    expect(drawn.bars.map((bar) => (bar === null ? '-' : `${bar.x}+${bar.width}`)).join(' ')).toBe(bars);
  });

  it('draws the changed frames of seven boards about one zero', () => {
    const changes = [220443, -113290, -35889, -29530, -24742, -8654, -8338];
    const { zeroX, bars } = divergingBars(changes, 76);
    expect(Math.round(zeroX)).toBe(26);
    expect(bars.map((bar) => bar && Math.round(bar.width))).toEqual([50, 26, 8, 7, 6, 2, 2]);
  });
});

describe('pairedBars', () => {
  it('shares one scale before and after, and gives differences their own', () => {
    const pairs = [
      { before: 100, after: 80 },
      { before: 50, after: 70 },
      { before: 10, after: 10 },
    ];
    expect(pairedBars(pairs, 100)).toEqual({
      before: {
        zeroX: 0,
        bars: [
          { x: 0, width: 100 },
          { x: 0, width: 50 },
          { x: 0, width: 10 },
        ],
      },
      after: {
        zeroX: 0,
        bars: [
          { x: 0, width: 80 },
          { x: 0, width: 70 },
          { x: 0, width: 10 },
        ],
      },
      difference: { zeroX: 50, bars: [{ x: 0, width: 50 }, { x: 50, width: 50 }, null] },
    });
  });
});

describe('properties', () => {
  const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -1e9, max: 1e9 }), fc.maxSafeInteger());
  const inBars = (check: (values: readonly number[], drawn: ReturnType<typeof divergingBars>, width: number) => void) =>
    fc.assert(
      fc.property(fc.array(value), fc.integer({ min: 4, max: 1000 }), (values, width) =>
        check(values, divergingBars(values, width), width),
      ),
    );

  it('conserves signs and keeps every bar visible and inside the field', () => {
    inBars((values, { zeroX, bars }, width) => {
      for (const [index, bar] of bars.entries()) {
        expect(bar === null).toBe(values[index] === 0);
        if (bar === null) continue;
        expect(bar.width).toBeGreaterThanOrEqual(2);
        expect(bar.x).toBeGreaterThanOrEqual(-1e-9);
        expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1e-9);
        expect((values[index] ?? 0) < 0 ? bar.x + bar.width : bar.x).toBeCloseTo(zeroX);
      }
    });
  });

  it('conserves order: a larger value never has a shorter bar', () => {
    inBars((values, { bars }) => {
      const lengths = values.map((size, index) => ({ size: Math.abs(size), length: bars[index]?.width ?? 0 }));
      lengths.sort((one, other) => one.size - other.size);
      for (const [index, { size, length }] of lengths.entries()) {
        const before = lengths[index - 1];
        if (before === undefined) continue;
        expect(length).toBeGreaterThanOrEqual(before.length);
        if (size === before.size) expect(length).toBe(before.length);
      }
    });
  });

  it('mirrors: the opposite values have the same bars on the other side', () => {
    inBars((values, { bars }, width) => {
      const opposite = divergingBars(
        values.map((one) => -one),
        width,
      ).bars;
      for (const [index, bar] of bars.entries()) {
        expect(opposite[index]?.width ?? 0).toBeCloseTo(bar?.width ?? 0, 6);
      }
    });
  });
});
