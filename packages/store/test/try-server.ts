import { openNeo4jStore } from '../src/neo4j/neo4j-store.ts';
import { freshStore, removeTestStores } from '../src/neo4j/server-under-test.ts';

/** Opens a store on the server that NEO4J_URI names, and removes it again; where that fails, says why and ends with code 1. */
try {
  const options = freshStore();
  const store = await openNeo4jStore(options);
  await store.close();
  await removeTestStores([options.store]);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`NEO4J_URI names a server that cannot be used: ${why}\n`);
  process.exitCode = 1;
}
