import { describe, expect, it } from 'vitest';
import { outcomeOfVitest } from './vitest.ts';

describe('outcomeOfVitest', () => {
  it('counts tests left out and tests to do as skipped', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3, testResults: [] };
    expect(outcomeOfVitest(report)).toEqual({ passed: 7, failed: 2, skipped: 4 });
  });

  it('counts a test file that cannot be read as one failure', () => {
    const unread = { status: 'failed', assertionResults: [] };
    const read = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const report = { numPassedTests: 1, numFailedTests: 1, testResults: [unread, read] };
    expect(outcomeOfVitest(report)).toEqual({ passed: 1, failed: 2, skipped: 0 });
  });

  it('finds nothing where there is no report', () => {
    expect(outcomeOfVitest(undefined)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
