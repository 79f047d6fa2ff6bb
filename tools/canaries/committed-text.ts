import { committedText } from '../steps/guards.ts';
import type { Canary } from './canary.ts';

/** Texts that must not be committed; written in two halves, so that this file may be. */
export const committedTextCanary: Canary = {
  guard: committedText,
  files: {
    'docs/place.md': `Look in /ho${'me'}/anna/samorg.\n`,
    'pnpm-lock.yaml': `resolution: {tar${'ball'}: https://example.org/x.tgz}\n`,
  },
  faults: [
    { what: 'the path of one machine', reportedAs: /docs\/place\.md:1: path of one machine/ },
    { what: 'a registry address in the lockfile', reportedAs: /pnpm-lock\.yaml:1: address of a registry/ },
  ],
};
