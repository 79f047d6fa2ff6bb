import { z } from 'zod';
import { evaluationSchema } from '../evaluation/evaluation.ts';
import { organisationSchema } from '../organisation/organisation.ts';
import { scenarioSchema } from '../scenario/scenario.ts';

/** The JSON Schemas (2020-12) of what Samorg reads and prints, as texts by file name. They follow from the parsers. */
export function publishedSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['organisation.schema.json', published('organisation', organisationSchema)],
    ['scenario.schema.json', published('scenario', scenarioSchema)],
    ['evaluation.schema.json', published('evaluation', evaluationSchema)],
  ]);
}

function published(name: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify({ $schema, $id: `urn:samorg:${name}:1`, ...rest }, null, 2)}\n`;
}
