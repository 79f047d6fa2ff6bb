import { format } from '../steps/guards.ts';
import type { Canary } from './canary.ts';

/** Lint rules that the house leans on, each broken once. */
export const formatCanary: Canary = {
  guard: format,
  files: {
    'packages/store/src/form.ts': 'export  const x=1\n',
    'packages/store/src/any.ts': 'export const x: any = 1;\n',
    'packages/store/src/certain.ts': 'export const x = (y?: { z: string }): string => y!.z;\n',
    'packages/store/src/whole.ts': "export default 'x';\n",
    'packages/store/src/type-import.ts':
      "import { Shape } from './shape.ts';\n\nexport const x = (shape: Shape): Shape => shape;\n",
    'packages/store/src/shape.ts': 'export interface Shape {\n  readonly name: string;\n}\n',
    'packages/store/src/barrel.ts': "export * from './clean.ts';\n",
    'packages/store/src/clean.ts': 'export const x = 1;\n',
    'packages/store/src/many.ts': 'export const x = (a: 1, b: 1, c: 1, d: 1): number => a + b + c + d;\n',
    'packages/store/src/left-out.test.ts': "import { it } from 'vitest';\n\nit.skip('is left out', () => {});\n",
    'packages/domain/src/base/impure.ts': 'export const x = (): string | undefined => process.env.HOME;\n',
    'apps/web/src/lib/Loose.svelte': '<script lang="ts">\n  const size: any = 1;\n</script>\n\n<p>{size}</p>\n',
  },
  faults: [
    { what: 'text out of form', reportedAs: /form\.ts format/ },
    { what: 'any', reportedAs: /any\.ts.*noExplicitAny/ },
    { what: '!', reportedAs: /certain\.ts.*noNonNullAssertion/ },
    { what: 'a default export', reportedAs: /whole\.ts.*noDefaultExport/ },
    { what: 'a type imported as a value', reportedAs: /type-import\.ts.*useImportType/ },
    { what: 'a barrel', reportedAs: /barrel\.ts.*noReExportAll/ },
    { what: 'four parameters', reportedAs: /many\.ts.*useMaxParams/ },
    { what: 'a skipped test', reportedAs: /left-out\.test\.ts.*noSkippedTests/ },
    { what: 'the environment in the domain', reportedAs: /impure\.ts.*noRestrictedGlobals/ },
    { what: 'any in a component', reportedAs: /Loose\.svelte.*noExplicitAny/ },
  ],
};
