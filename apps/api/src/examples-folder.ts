import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Example, ExampleShelf } from '@samorg/application';

/** The examples that come with Samorg. */
const folder = join(import.meta.dirname, '..', '..', '..', 'examples');

/** One row of `examples/index.json`. */
interface IndexRow {
  readonly id: string;
  readonly title: Example['title'];
  readonly description: Example['description'];
  readonly folder: string;
  readonly organisation: string;
  readonly start: string;
  readonly scenarios: readonly { readonly file: string }[];
}

/** The examples folder of the repository, read when it is first asked for. */
export function examplesFolder(): ExampleShelf {
  let rows: Promise<readonly IndexRow[]> | null = null;
  const index = (): Promise<readonly IndexRow[]> => {
    rows ??= readFile(join(folder, 'index.json'), 'utf8').then(parseIndex);
    return rows;
  };
  const file = async (exampleId: string, nameOf: (row: IndexRow) => string): Promise<Uint8Array> => {
    const row = (await index()).find((candidate) => candidate.id === exampleId);
    if (row === undefined) throw new Error(`broken promise: example ${exampleId} is on the shelf`);
    return readFile(join(folder, row.folder, nameOf(row)));
  };
  return {
    list: async () => (await index()).map(exampleOf),
    readOrganisation: (exampleId) => file(exampleId, (row) => row.organisation),
    readScenario: (exampleId, name) => file(exampleId, () => name),
  };
}

/** The one that is opened comes first. */
function exampleOf({ id, title, description, start, scenarios }: IndexRow): Example {
  const others = scenarios.map(({ file }) => file).filter((file) => file !== start);
  return { id, title, description, scenarioFiles: [start, ...others] };
}

/** The file is ours and tested with the repository, so its shape is taken as given. */
function parseIndex(text: string): readonly IndexRow[] {
  return JSON.parse(text);
}
