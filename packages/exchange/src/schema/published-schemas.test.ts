import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { publishedSchemas } from './published-schemas.ts';

it.each([...publishedSchemas()])('%s is published as the parser is', (name, text) => {
  const published = readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');
  const renewed = 'run node packages/exchange/src/schema/write-schemas.ts and format it';
  expect(JSON.stringify(JSON.parse(published)), renewed).toBe(JSON.stringify(JSON.parse(text)));
});
