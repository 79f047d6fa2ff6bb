import { expect, it } from 'vitest';
import { outcomeOfPlaywright } from './journeys.ts';

it('counts a journey that passes only now and then as failed', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 2, skipped: 4 } };
  expect(outcomeOfPlaywright(report)).toEqual({ passed: 3, failed: 3, skipped: 4 });
});
