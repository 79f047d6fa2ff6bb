import { describe, expect, it } from 'vitest';
import { exampleRow } from './example-tree.ts';
import { placedTree } from './placed-tree.ts';

describe('placedTree', () => {
  it('counts the årsarbetare of a follower only where it stands', () => {
    const figures = { fteMilliBefore: 1_000, fteMilliAfter: 1_000 };
    const rows = [
      exampleRow('new', null, { role: 'new' }),
      exampleRow('follower', 'new', figures),
      exampleRow('old', null, { role: 'old' }),
      exampleRow('follower old', 'old', figures),
    ];
    const placed = placedTree({ rows, links: [], bands: [] }).rows;
    expect(placed[1]).toMatchObject({ fteMilliBefore: null, fteMilliAfter: 1_000 });
    expect(placed[3]).toMatchObject({ fteMilliBefore: 1_000, fteMilliAfter: null });
  });

  it('places what follows a unit at the new and old places of that unit', () => {
    const rows = [
      exampleRow('a', null),
      exampleRow('new', 'a', { role: 'new' }),
      exampleRow('follower', 'new'),
      exampleRow('below', 'follower'),
      exampleRow('old', 'a', { role: 'old' }),
      exampleRow('follower old', 'old'),
      exampleRow('stays', 'old', { role: 'new' }),
      exampleRow('plain', 'a'),
    ];
    const roles = placedTree({ rows, links: [], bands: [] }).rows.map(({ key, role }) => [key, role]);
    expect(roles).toEqual([
      ['a', 'same'],
      ['new', 'new'],
      ['follower', 'new'],
      ['below', 'new'],
      ['old', 'old'],
      ['follower old', 'old'],
      ['stays', 'new'],
      ['plain', 'same'],
    ]);
  });
});
