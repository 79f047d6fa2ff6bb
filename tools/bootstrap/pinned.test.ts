import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fits, pinnedNode, pinnedPnpm, root } from './pinned.mjs';

describe('the pinned versions', () => {
  it.each(['24.21.0', '24.30.1', '26.10.0', '26.11.0', '27.0.0'])('let Node %s run Samorg itself', (version) => {
    expect(fits(version)).toBe(true);
  });

  it.each(['18.20.8', '20.20.2', '24.20.9', '25.9.0', '26.9.9'])('bring a Node of their own beside %s', (version) => {
    expect(fits(version)).toBe(false);
  });

  it('are those that package.json names', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest).toMatchObject({ packageManager: `pnpm@${pinnedPnpm}`, engines: { node: '^24.21 || >=26.10' } });
    expect(fits(pinnedNode)).toBe(true);
  });
});
