import { toolTypes, types } from '../steps/guards.ts';
import type { Canary } from './canary.ts';

/** Type faults in a package and in a component. */
export const typesCanary: Canary = {
  guard: types,
  files: {
    'packages/domain/src/mismatch.ts': "export const x: number = 'text';\n",
    'packages/domain/src/unchecked.ts': 'export const x = (list: number[]): number => list[0];\n',
    'packages/domain/src/inexact.ts': 'export const x: { y?: string } = { y: undefined };\n',
    'packages/domain/src/unerasable.ts': 'export enum X {\n  Y,\n}\n',
    'apps/api/schema.graphql': 'type Query {\n  ok: Boolean\n}\n',
    'apps/web/src/routes/+page.svelte':
      '<script lang="ts">\n  const size: number = \'text\';\n</script>\n\n<p>{size}</p>\n',
  },
  faults: [
    { what: 'a text as a number', reportedAs: /mismatch\.ts.*TS2322/ },
    { what: 'an element that may be missing', reportedAs: /unchecked\.ts.*TS2322/ },
    { what: 'undefined for an optional property', reportedAs: /inexact\.ts.*TS2375/ },
    { what: 'syntax that Node cannot erase', reportedAs: /unerasable\.ts.*TS1294/ },
    { what: 'a text as a number in a component', reportedAs: /\+page\.svelte:2:\d+\s+.*Error/ },
  ],
};

/** A type fault in the scripts beside the packages. */
export const toolTypesCanary: Canary = {
  guard: toolTypes,
  files: { 'tools/mismatch.ts': "export const x: number = 'text';\n" },
  faults: [{ what: 'a text as a number', reportedAs: /tools\/mismatch\.ts.*TS2322/ }],
};
