import { expect, it } from 'vitest';
import { newestFirst } from './newest-first.ts';

it('lists what was last changed first, and keeps the order of what was changed at once', () => {
  const at = (id: string, updatedAt: string) => ({ id, updatedAt });
  const items = [at('a', '2026-01-01T00:00:00Z'), at('b', '2026-03-01T00:00:00Z'), at('c', '2026-01-01T00:00:00Z')];
  expect(newestFirst(items).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
