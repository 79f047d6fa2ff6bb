import type { ExampleShelf } from '@samorg/application';
import { CommandFailed } from './command-failed.ts';

/** Nothing is opened as an example from a shell. */
export const noExamples: ExampleShelf = {
  list: () => Promise.resolve([]),
  readOrganisation: () => Promise.reject(new CommandFailed('no examples')),
  readScenario: () => Promise.reject(new CommandFailed('no examples')),
};
