import { defineConfig } from 'vitest/config';

/** The room that is mutated, from tools/mutation.ts. */
const room = process.env.SAMORG_MUTATED_ROOM ?? '**';

/** Tests that stand in another room because all of it meets there: every verb's sentence. */
const elsewhere = room === 'change' ? ['src/wording/change-sentence.test.ts'] : [];

/**
 * The tests of one room of the domain, for mutation runs. Each file in a worker of its own: otherwise it is not seen which
 * test reaches which mutant.
 */
export default defineConfig({
  test: {
    root: 'packages/domain',
    include: [`src/${room}/**/*.test.ts`, ...elsewhere],
    isolate: true,
  },
});
