import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations in `src/**\/*.graphql`, checked against the schema that the API commits. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        importExtension: '.ts',
        strictScalars: true,
        scalars: {
          Ore: 'number',
          MilliFte: 'number',
          Exact: 'number | string',
          PctMilli: 'number',
          Date: 'string',
          DateTime: 'string',
          UnitTable: 'unknown',
          ScenarioChart: 'unknown',
        },
      },
    },
  },
};

export default config;
