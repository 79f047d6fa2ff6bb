import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkMotion } from './link-motion.ts';

describe('linkMotion', () => {
  it('leads along the link, from the old place to none', () => {
    const points = [
      { x: 180, y: 220 },
      { x: 200, y: 220 },
      { x: 200, y: 20 },
      { x: 300, y: 20 },
    ];
    expect(linkMotion({ x: 0, y: 200 }, { x: 300, y: 0 }, points)).toEqual([
      { at: 0, dx: -300, dy: 200 },
      { at: 20 / 320, dx: -280 + 180 * (20 / 320), dy: 200 },
      { at: 220 / 320, dx: -280 + 180 * (220 / 320), dy: 0 },
      { at: 1, dx: 0, dy: 0 },
    ]);
  });

  it('is straight without a link, and stands still where nothing moves', () => {
    expect(linkMotion({ x: 10, y: 20 }, { x: 0, y: 0 })).toEqual([
      { at: 0, dx: 10, dy: 20 },
      { at: 1, dx: 0, dy: 0 },
    ]);
    expect(linkMotion({ x: 1, y: 1 }, { x: 1, y: 1 })).toEqual([
      { at: 0, dx: 0, dy: 0 },
      { at: 1, dx: 0, dy: 0 },
    ]);
  });

  it('begins at the old place, ends at the new one, and never goes back in time', () => {
    const point = fc.record({ x: fc.integer({ min: -1e4, max: 1e4 }), y: fc.integer({ min: -1e4, max: 1e4 }) });
    fc.assert(
      fc.property(point, point, fc.array(point, { maxLength: 6 }), (from, to, points) => {
        const steps = linkMotion(from, to, points);
        const [first, last] = [steps[0], steps.at(-1)];
        expect([first?.at, last?.at]).toEqual([0, 1]);
        expect(first?.dx).toBeCloseTo(from.x - to.x);
        expect(first?.dy).toBeCloseTo(from.y - to.y);
        expect([Math.abs(last?.dx ?? 1), Math.abs(last?.dy ?? 1)]).toEqual([expect.closeTo(0), expect.closeTo(0)]);
        steps.forEach((step, at) => {
          expect(step.at).toBeGreaterThanOrEqual(steps[at - 1]?.at ?? 0);
        });
      }),
    );
  });
});
