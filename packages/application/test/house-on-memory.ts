import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openMemoryStore } from '@samorg/store';
import type { ExampleShelf } from '../src/example/example-shelf.ts';
import type { Samorg } from '../src/samorg.ts';
import { openSamorg } from '../src/samorg.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'examples', 'halland-2021');

/** The files of the Halland example. */
export function hallandFile(name: string): Uint8Array {
  return readFileSync(join(folder, name));
}

export const shelf: ExampleShelf = {
  list: () =>
    Promise.resolve([
      {
        id: 'halland-2021',
        title: { sv: 'Halland', en: 'Halland' },
        description: { sv: 'Exempel', en: 'Example' },
        scenarioFiles: ['scenario-start.json'],
      },
    ]),
  readOrganisation: () => Promise.resolve(hallandFile('organisation.json')),
  readScenario: (_id, file) => Promise.resolve(hallandFile(file)),
};

/** All use cases on an empty store in memory, with a clock that stands still and ids that count up. */
export function samorgInMemory(): Samorg {
  let ids = 0;
  return openSamorg({
    store: openMemoryStore(),
    now: () => '2026-11-22T08:00:00.000Z',
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    examples: shelf,
  });
}
