// `npm run test:stores`: the contract of the store on memory, SQLite and Neo4j.
import { runSteps } from './steps/run-steps.ts';
import { stores } from './steps/stores.ts';
import './stop-with-parent.ts';

await runSteps([stores]);
