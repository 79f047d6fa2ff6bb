import SchemaBuilder from '@pothos/core';
import type { ExactNumber, ScenarioChart, UnitTable } from '@samorg/application';
import type { RequestContext } from './request-context.ts';

/** The one builder of the schema. Types stand in the files beside, each with its queries and mutations. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    // Inputs are read by the parser of the file format, which tells the place of what is wrong.
    Ore: { Input: unknown; Output: number };
    Exact: { Input: never; Output: ExactNumber };
    MilliFte: { Input: unknown; Output: number };
    PctMilli: { Input: unknown; Output: number };
    Date: { Input: unknown; Output: string };
    DateTime: { Input: unknown; Output: string };
    UnitTable: { Input: never; Output: UnitTable };
    ScenarioChart: { Input: never; Output: ScenarioChart };
  };
}>({ defaultFieldNullability: false });

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({
  description:
    'Everything that can be written. Each write is recorded under the name of the actor, and each can be undone.',
});
