// `NEO4J_URI=… NEO4J_PASSWORD=… node packages/store/test/kept/keep-version.ts FOLDER`: what this version of the stores keeps, to be
// upgraded by every later version. Run once when a format version is first released; its files are never made again.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openNeo4jStore } from '../../src/neo4j/neo4j-store.ts';
import { freshStore, removeTestStores } from '../../src/neo4j/server-under-test.ts';
import { openSqliteStore } from '../../src/sqlite/sqlite-store.ts';
import { fillStore } from './fill-store.ts';
import { takePicture } from './neo4j-picture.ts';
import { wholeState } from './whole-state.ts';

const [, , folder = ''] = process.argv;
mkdirSync(folder, { recursive: true });

const sqlite = await openSqliteStore({ folder });
await fillStore(sqlite);
const state = JSON.stringify(await wholeState(sqlite));
await sqlite.close();
writeFileSync(join(folder, 'state.json.gz'), gzipSync(state, { level: 9 }));

const options = freshStore();
const neo4j = await openNeo4jStore(options);
await fillStore(neo4j);
if (JSON.stringify(await wholeState(neo4j)) !== state) throw new Error('the stores do not hold the same');
await neo4j.close();
writeFileSync(join(folder, 'neo4j.json.gz'), gzipSync(JSON.stringify(await takePicture(options.store)), { level: 9 }));
await removeTestStores([options.store]);
