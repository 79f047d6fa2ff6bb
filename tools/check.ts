// `npm run check`: what is worth running before every commit. Format, lint, boundaries, dead code, types, unit tests.
import { guards } from './steps/guards.ts';
import { runSteps } from './steps/run-steps.ts';
import { unitTests } from './steps/vitest.ts';
import './stop-with-parent.ts';

// The laws of random reforms are tried on a tenth of the cases that `npm test` tries them on.
process.env.SAMORG_CASES ??= '1000';

await runSteps([...guards, unitTests]);
