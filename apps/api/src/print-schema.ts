// Writes `schema.graphql` beside the package: node apps/api/src/print-schema.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from './printed-schema.ts';

writeFileSync(join(import.meta.dirname, '..', 'schema.graphql'), printedSchema());
