import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from '../test/arbitrary-tree.ts';
import { regionTree } from '../test/region-tree.ts';
import { layoutTree } from './layout-tree.ts';
import type { Direction } from './next-key.ts';
import { nextKey } from './next-key.ts';

describe('nextKey', () => {
  const layout = layoutTree(regionTree());

  it.each<[string, Direction, string | null]>([
    ['styrelsen', 'down', 'styrelsen/pile'],
    ['old digitalisering', 'down', 'it-funktion'],
    ['it-funktion', 'up', 'old digitalisering'],
    ['beslutsstod', 'left', 'it'],
    ['it', 'right', 'infrastruktur'],
    ['it', 'home', 'styrelsen'],
    ['it', 'end', 'other boards'],
    ['styrelsen', 'up', null],
    ['styrelsen', 'left', null],
    ['styrelsen', 'home', null],
    ['hr', 'right', null],
    ['other boards', 'down', null],
    ['nowhere', 'down', null],
  ])('leads from %s %s to %s', (key, direction, target) => {
    expect(nextKey(layout, key, direction)).toBe(target);
  });
});

describe('properties', () => {
  it('walks every box once from home to end, and back', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        const layout = layoutTree(nodes);
        const walk = (start: string, direction: Direction): string[] => {
          const next = nextKey(layout, start, direction);
          return next === null ? [start] : [start, ...walk(next, direction)];
        };
        const keys = nodes.map(({ key }) => key);
        expect(walk(keys[0] ?? '', 'down')).toEqual(keys);
        expect(walk(keys.at(-1) ?? '', 'up')).toEqual(keys.toReversed());
      }),
    );
  });

  it('comes back from the first child to its parent', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        const layout = layoutTree(nodes);
        for (const { key } of nodes) {
          const child = nextKey(layout, key, 'right');
          if (child !== null) expect(nextKey(layout, child, 'left')).toBe(key);
        }
      }),
    );
  });
});
