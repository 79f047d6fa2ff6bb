import { LoadJobs } from './load-jobs.ts';

/** The loadings of this server process. */
export const loadJobs = new LoadJobs(() => Date.now());
