import { mkdirSync, writeFileSync } from 'node:fs';
import { publishedSchemas } from './published-schemas.ts';

/** `pnpm schemas`: writes the published schemas into the folder `schema` of this package. */
const folder = new URL('../../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of publishedSchemas()) writeFileSync(new URL(name, folder), text);
