import { present } from '../base/assert.ts';

/** One of the ids that a finding names; which are there follows from its code. */
export function refAt(refs: readonly string[], at: number): string {
  return present(refs[at], `the finding names ${at + 1} things`);
}
