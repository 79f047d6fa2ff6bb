// `npm run check`: what is worth running before every commit. Format, lint, boundaries, dead code, types, unit tests.
import { guards } from './steps/guards.ts';
import { runSteps } from './steps/run-steps.ts';
import { unitTests } from './steps/vitest.ts';
import './stop-with-parent.ts';

await runSteps([...guards, unitTests]);
