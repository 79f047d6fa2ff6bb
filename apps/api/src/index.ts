export type { Settings } from './settings.ts';
export { type RunningApi, startApi } from './start-api.ts';
export { StartRefused } from './start-refused.ts';
