import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('prints what the README says', () => {
  const folder = fileURLToPath(new URL('../', import.meta.url));
  const readme = readFileSync(`${folder}README.md`, 'utf8');
  const blockOf = (language: string): string | undefined => readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0];
  const program = ['--input-type=module-typescript', '--eval', blockOf('ts') ?? ''];
  expect(execFileSync(process.execPath, program, { cwd: folder, encoding: 'utf8' })).toBe(blockOf('text'));
});
