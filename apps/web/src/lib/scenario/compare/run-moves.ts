import type { MovingBox } from './moving-boxes.ts';

const outlineMs = 1_000;

/**
 * Moves the drawn boxes to their places along their ways, and fades in the ghosts that they leave; with reduced motion
 * they stand there at once, with an outline for a second. What is not drawn right now is passed over.
 */
export function runMoves(chart: HTMLElement, moves: readonly MovingBox[]): void {
  const boxes = new Map(
    [...chart.querySelectorAll<HTMLElement>('[data-key]')].map((box) => [box.dataset.key ?? '', box]),
  );
  const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  for (const { key, leftKey, steps } of moves) {
    const box = boxes.get(key);
    if (!box) continue;
    if (isReduced) {
      box.animate({ outline: ['3px solid var(--samorg-moved)', '3px solid var(--samorg-moved)'] }, outlineMs);
      continue;
    }
    // What moves lies over what stands, and what leads over what follows.
    const zIndex = steps.length > 2 ? 3 : 2;
    const frames = steps.map(({ at, dx, dy }) => ({ offset: at, transform: `translate(${dx}px, ${dy}px)`, zIndex }));
    box.animate(frames, { duration: durationMs('--samorg-move'), easing: 'ease-in-out' });
    boxes.get(leftKey)?.animate({ opacity: [0, 1] }, durationMs('--samorg-fast'));
  }
}

/** A duration of the design, ms. */
function durationMs(token: string): number {
  const told = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
  const value = Number.parseFloat(told);
  if (Number.isNaN(value)) return 0;
  return told.endsWith('ms') ? value : value * 1_000;
}
