import { describe, expect, it } from 'vitest';
import { detailAt } from './detail.ts';

describe('detailAt', () => {
  it.each([
    [2, 'full'],
    [0.85, 'full'],
    [0.84, 'name'],
    [0.5, 'name'],
    [0.49, 'outline'],
    [0.2, 'outline'],
    [0.19, 'run'],
    [0.0006, 'run'],
  ])('draws at scale %d with detail %s', (scale, detail) => {
    expect(detailAt(scale)).toBe(detail);
  });
});
