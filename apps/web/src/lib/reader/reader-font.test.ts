import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { namesOfFile } from '../../../fonts/names-of-file.mjs';

const file = join(import.meta.dirname, '..', '..', '..', 'static', 'fonts', 'samorg-reader.woff2');

it('is small, names its licence, and does not call itself by the reserved name', async () => {
  const bytes = readFileSync(file);
  expect(bytes.length).toBeLessThan(60_000);
  const names = await namesOfFile(bytes);
  const told = new Map(names.map(({ id, text }) => [id, text]));
  for (const id of [1, 3, 4, 6]) expect(told.get(id)).toMatch(/^Samorg ?Reader/);
  expect(told.get(0)).toContain('Adobe');
  expect(told.get(13)).toContain('Open Font License');
});
