import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publishedSchemas } from './published-schemas.ts';

it.each([...publishedSchemas()])('%s is published as the parser is', (name, text) => {
  const published = readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');
  const renewed = 'renew it with pnpm --filter @samorg/exchange schemas and format it with Biome';
  expect(JSON.stringify(JSON.parse(published)), renewed).toBe(JSON.stringify(JSON.parse(text)));
});
