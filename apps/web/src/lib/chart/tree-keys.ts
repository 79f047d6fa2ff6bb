import { type Direction, type Layout, nextKey } from '@samorg/chart';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'home',
  End: 'end',
};

/** The direction of a navigation key pressed alone, else null. */
export function directionOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Direction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return directions[event.key] ?? null;
}

/** The next shown place from a key, passing over empty slots; null where there is nowhere to go. */
export function stepFrom(
  layout: Layout,
  key: string,
  step: { readonly direction: Direction; readonly isShown: (key: string) => boolean },
): string | null {
  const onwards: Direction = step.direction === 'end' || step.direction === 'up' ? 'up' : 'down';
  let next = nextKey(layout, key, step.direction);
  while (next !== null && !step.isShown(next)) {
    next = nextKey(layout, next, step.direction === 'left' ? 'left' : onwards);
  }
  return next;
}
