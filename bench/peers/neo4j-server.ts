import neo4j, { type Driver } from 'neo4j-driver';
import { Neo4jMissing } from '../../tools/neo4j/neo4j-missing.ts';
import { startNeo4j } from '../../tools/neo4j/start-neo4j.ts';

/** A server that the peers and our own store share, with a driver on it. */
export interface Neo4jUnderBench {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly driver: Driver;
  stop(): Promise<void>;
}

/** The server that NEO4J_URI names, or one that is started for the run; null, and told, where neither can be had. */
export async function neo4jUnderBench(): Promise<Neo4jUnderBench | null> {
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  if (NEO4J_URI) return withDriver({ uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD }, async () => {});
  try {
    const server = await startNeo4j('whole');
    return withDriver(server, server.stop);
  } catch (error) {
    // On a machine that is very busy it may not come up in time; the rest is measured all the same.
    const reason = error instanceof Neo4jMissing ? error.message : String(error);
    console.log(`Nothing is measured on Neo4j: ${reason}`);
    return null;
  }
}

function withDriver(
  { uri, user, password }: { readonly uri: string; readonly user: string; readonly password: string },
  stopServer: () => Promise<void>,
): Neo4jUnderBench {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const stop = async (): Promise<void> => {
    await driver.close();
    await stopServer();
  };
  return { uri, user, password, driver, stop };
}
