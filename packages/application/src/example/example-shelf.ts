import type { Language } from '@samorg/domain';

/** An example that can be opened with one click; its id is the id of its organisation. */
export interface Example {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  /** File names of its scenarios; the first is the one that is opened. */
  readonly scenarioFiles: readonly string[];
}

/** Where the examples are. Reading may reject when the files are not there. */
export interface ExampleShelf {
  list(): Promise<readonly Example[]>;
  /** The organisation file of an example. */
  readOrganisation(exampleId: string): Promise<Uint8Array>;
  readScenario(exampleId: string, file: string): Promise<Uint8Array>;
}
