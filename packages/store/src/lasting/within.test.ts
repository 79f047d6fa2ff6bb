import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { within } from './within.ts';

const late = (): Error => new Error('late');

describe('within', () => {
  it('gives what comes in time, and what fails in time', async () => {
    expect(await within(pause(10, 'here'), 500, late)).toBe('here');
    await expect(within(Promise.reject(new Error('broken')), 500, late)).rejects.toThrow('broken');
  });

  it('gives up on what does not come', async () => {
    const began = performance.now();
    await expect(within(pause(5000, null, { ref: false }), 300, late)).rejects.toThrow('late');
    expect(performance.now() - began).toBeGreaterThanOrEqual(290);
  });

  it('does not count the time in which this process was busy with something else', async () => {
    const answer = within(pause(400, 'here'), 600, late);
    await pause(100);
    const busyUntil = performance.now() + 900;
    while (performance.now() < busyUntil);
    expect(await answer).toBe('here');
  });
});
