import { describe, expect, it } from 'vitest';
import { unfitLinesOf } from './committed-text.ts';

// Split in two, so that this file itself is fit to be committed.
const unfit: readonly (readonly [string, string])[] = [
  ['a home folder', 'const place = "/ho' + 'me/anna/x";'],
  ['a Mac home folder', 'open /Us' + 'ers/anna/x'],
  ['a folder for temporary files', "writeFileSync('/t" + "mp/x', '')"],
  ['a Windows home folder', 'C:\\Us' + 'ers\\anna'],
  ['a registry', 'https://registry.' + 'npmjs.org/vitest'],
  ['a place outside the repository', 'see ../sh' + 'ared/plan.md'],
  ['a private key', '-----BEGIN RSA PRIV' + 'ATE KEY-----'],
];

describe('unfitLinesOf', () => {
  it.each(unfit)('finds %s, with its line', (_what, text) => {
    expect(unfitLinesOf('docs/x.md', `first\n${text}\nlast`)).toEqual([
      { file: 'docs/x.md', line: 2, reason: expect.any(String) },
    ]);
  });

  it.each([
    'import x from "../../sharedness.ts"',
    'href="https://example.org/home/page"',
    'packages/x/tmp/y',
    'os.tmpdir()',
    '#!/usr/bin/env bash',
  ])('lets %j be', (text) => {
    expect(unfitLinesOf('docs/x.md', text)).toEqual([]);
  });

  it('finds registry addresses in the lockfile only', () => {
    const text = '    resolution: {tarball: x}';
    expect(unfitLinesOf('pnpm-lock.yaml', text)).toHaveLength(1);
    expect(unfitLinesOf('docs/x.md', text)).toEqual([]);
  });
});
