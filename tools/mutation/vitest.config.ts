import { defineConfig } from 'vitest/config';

/** The domain's own tests alone, for mutation runs; the README's test starts a process that sees no mutant. */
export default defineConfig({
  test: {
    root: 'packages/domain',
    include: ['src/**/*.test.ts'],
    exclude: ['src/readme.test.ts'],
    isolate: true,
  },
});
