import { deadCode } from '../steps/guards.ts';
import type { Canary } from './canary.ts';

/** A file, an export and a dependency that nothing uses. */
export const deadCodeCanary: Canary = {
  guard: deadCode,
  files: {
    'packages/store/src/index.ts': "export { used } from './used.ts';\n",
    'packages/store/src/used.ts': 'export const used = 1;\nexport const forgotten = 2;\n',
    'packages/store/src/orphan.ts': 'export const x = 1;\n',
    'packages/chart/package.json': JSON.stringify({
      name: '@samorg/chart',
      type: 'module',
      exports: { '.': './src/index.ts' },
      dependencies: { zod: 'catalog:' },
    }),
    'packages/chart/src/index.ts': 'export const x = 1;\n',
  },
  faults: [
    { what: 'a file that nothing imports', reportedAs: /packages\/store\/src\/orphan\.ts/ },
    { what: 'an export that nothing imports', reportedAs: /forgotten\s+packages\/store\/src\/used\.ts/ },
    { what: 'a dependency that nothing imports', reportedAs: /zod\s+packages\/chart\/package\.json/ },
  ],
};
