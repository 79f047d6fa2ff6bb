import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlluvialFlow, alluvial, restKey } from './alluvial.ts';

const options = { width: 600, height: 200, sideWidth: 150 };
const flows: readonly AlluvialFlow[] = [
  { key: 'small', fromKey: 'b', toKey: 'x', weight: 10 },
  { key: 'large', fromKey: 'a', toKey: 'x', weight: 60 },
  { key: 'other', fromKey: 'a', toKey: 'y', weight: 30 },
];

describe('alluvial', () => {
  it('puts the ends of the largest flow first, each as high as its ribbons', () => {
    const { from, to, ribbons, height } = alluvial(flows, options);
    expect(from.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(to.map(({ key }) => key)).toEqual(['x', 'y']);
    const scale = (200 - 12) / 100;
    expect(from[0]).toEqual({ key: 'a', y: 0, height: 90 * scale });
    expect(from[1]?.height).toBe(20);
    expect(ribbons.map(({ from: end }) => end.bottom - end.top)).toEqual(
      [60, 30, 10].map((weight) => expect.closeTo(weight * scale)),
    );
    expect(height).toBeCloseTo(90 * scale + 12 + 20);
  });

  it('draws nothing of nothing', () => {
    expect(alluvial([], options)).toEqual({ from: [], to: [], ribbons: [], height: 0 });
  });

  it('gathers the smallest flows, and conserves the weight', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      key: `k${at}`,
      fromKey: `f${at}`,
      toKey: `t${at % 3}`,
      weight: at + 1,
    }));
    const { ribbons } = alluvial(many, options);
    expect(ribbons).toHaveLength(12);
    expect(ribbons.at(-1)).toMatchObject({ key: restKey, weight: 45 });
    expect(ribbons.at(-1)?.members).toHaveLength(9);
  });
});

describe('properties', () => {
  const arbitrary = fc.uniqueArray(
    fc.record({
      fromKey: fc.constantFrom(...'abcde'),
      toKey: fc.constantFrom(...'vwxyz'),
      weight: fc.integer({ min: 1, max: 1e6 }),
    }),
    { selector: ({ fromKey, toKey }) => fromKey + toKey, maxLength: 25 },
  );

  it('ribbons of an end lie inside it and do not overlap, whatever flows', () => {
    fc.assert(
      fc.property(arbitrary, (drawn) => {
        const given = drawn.map((flow) => ({ ...flow, key: `${flow.fromKey}>${flow.toKey}` }));
        const picture = alluvial(given, options);
        const sum = (parts: readonly { weight: number }[]): number =>
          parts.reduce((total, { weight }) => total + weight, 0);
        expect(sum(picture.ribbons)).toBe(sum(given));
        for (const side of ['from', 'to'] as const) {
          const edges = picture.ribbons.map((ribbon) => ribbon[side]).toSorted((a, b) => a.top - b.top);
          edges.forEach((edge, at) => {
            const inside = picture[side].some(
              ({ y, height }) => y <= edge.top + 1e-6 && edge.bottom <= y + height + 1e-6,
            );
            expect(inside).toBe(true);
            expect(edge.top).toBeGreaterThanOrEqual((edges[at - 1]?.bottom ?? 0) - 1e-6);
          });
        }
      }),
    );
  });
});
