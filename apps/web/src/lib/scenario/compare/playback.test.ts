import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Playback } from './playback.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A playback of so many steps, and how many have been shown. */
function playbackOf(steps: number): { playback: Playback; shown: () => number } {
  let shown = 0;
  const playback = new Playback(async () => {
    shown += 1;
    return shown < steps;
  });
  return { playback, shown: () => shown };
}

it('shows nothing until it is asked to, then step by step until the last', async () => {
  const { playback, shown } = playbackOf(3);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown()).toBe(0);
  playback.play();
  await vi.advanceTimersByTimeAsync(0);
  expect([shown(), playback.playing]).toEqual([1, true]);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(shown()).toBe(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([shown(), playback.playing]).toEqual([3, false]);
});

it('stands still while it is paused, and goes on from there', async () => {
  const { playback, shown } = playbackOf(9);
  playback.play();
  playback.play();
  await vi.advanceTimersByTimeAsync(100);
  playback.pause();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([shown(), playback.playing]).toEqual([1, false]);
  playback.play();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown()).toBe(2);
});

it('stops when a step cannot be shown', async () => {
  const playback = new Playback(() => Promise.reject(new Error('no contact')));
  playback.play();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(playback.playing).toBe(false);
});
