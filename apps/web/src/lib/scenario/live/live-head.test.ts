import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveHead } from './live-head.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function live(answers: (number | Error)[]): { head: LiveHead; asked: () => number; told: number[] } {
  let count = 0;
  const told: number[] = [];
  const head = new LiveHead(
    async () => {
      const answer = answers[Math.min(count, answers.length - 1)] ?? 0;
      count += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    async (version) => {
      told.push(version);
    },
  );
  return { head, asked: () => count, told };
}

describe('LiveHead', () => {
  it('asks at once, then every four seconds, and tells each version', async () => {
    const { head, told } = live([7, 7, 8]);
    head.start();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(told).toEqual([7, 7, 8]);
    head.stop();
  });

  it('asks nothing once it is stopped', async () => {
    const { head, asked } = live([7]);
    head.start();
    await vi.advanceTimersByTimeAsync(0);
    head.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toBe(1);
  });

  it('asks more and more seldom without contact, and as before once there is contact again', async () => {
    const lost = new Error('no contact');
    const { head, asked, told } = live([lost, lost, lost, 9]);
    head.start();
    await vi.advanceTimersByTimeAsync(7_999);
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toBe(2);
    await vi.advanceTimersByTimeAsync(16_000 + 32_000);
    expect(told).toEqual([9]);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(told).toEqual([9, 9]);
    head.stop();
  });

  it('waits a pause after a rest', async () => {
    const { head, asked } = live([7]);
    head.rest();
    await vi.advanceTimersByTimeAsync(3_999);
    expect(asked()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toBe(1);
    head.stop();
  });
});
