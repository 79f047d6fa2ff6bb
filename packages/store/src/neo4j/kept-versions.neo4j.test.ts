import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { putPicture } from '../../test/kept/neo4j-picture.ts';
import { wholeState } from '../../test/kept/whole-state.ts';
import { patch, undo } from '../contract/fixtures.ts';
import { openNeo4jStore } from './neo4j-store.ts';
import { freshStore, removeTestStores } from './server-under-test.ts';

const made: string[] = [];
afterAll(() => removeTestStores(made));

describe.each([1, 2])('a store of version %i', (version) => {
  it('reads after its upgrade by several processes at once as it read before it, and takes new writes', async () => {
    const options = freshStore();
    made.push(options.store);
    await putPicture(kept(version, 'neo4j'), options.store);
    const stores = await Promise.all([1, 2, 3].map(() => openNeo4jStore(options)));
    for (const store of stores) expect(await wholeState(store)).toEqual(kept(version, 'state'));
    const [store] = stores;
    expect(await store?.commitOrganisation(patch('fjall', 4), 'ny')).toMatchObject({ outcome: 'committed' });
    expect(await store?.commitOrganisation(undo('fjall', 5, 5), null)).toMatchObject({ outcome: 'committed' });
    expect((await store?.verifyAudit({ checkpoint: null }))?.faults).toEqual([]);
    await Promise.all(stores.map((each) => each.close()));
  });
});

function kept<T>(version: number, what: string): T {
  const path = join(import.meta.dirname, '..', '..', 'test', 'kept', `version-${version}`, `${what}.json.gz`);
  return JSON.parse(gunzipSync(readFileSync(path)).toString());
}
