// `node tools/run.mjs tools/neo4j/main.ts`: a Neo4j server to try things on; prints how to reach it and runs until Ctrl-C.
import { once } from 'node:events';
import '../stop-with-parent.ts';
import { Neo4jMissing } from './neo4j-missing.ts';
import { startNeo4j } from './start-neo4j.ts';

try {
  const server = await startNeo4j();
  const { uri, user, password } = server;
  process.stdout.write(`NEO4J_URI=${uri}\nNEO4J_USER=${user}\nNEO4J_PASSWORD=${password}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.stop();
} catch (error) {
  if (!(error instanceof Neo4jMissing)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
