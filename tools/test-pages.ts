// `npm run test:pages`: a look at every page of the web app, in Chromium.
import { pages } from './steps/journeys.ts';
import { runSteps } from './steps/run-steps.ts';
import './stop-with-parent.ts';

await runSteps([pages]);
