import { Neo4jMissing } from '../tools/neo4j/neo4j-missing.ts';
import { type Neo4jServer, startNeo4j } from '../tools/neo4j/start-neo4j.ts';
import type { Neo4jAddress } from './figure.ts';

/** The server that NEO4J_URI names, or one that is started when it is first asked for. */
export interface Neo4jOnDemand {
  address(): Promise<Neo4jAddress | Neo4jMissing>;
  /** Stops it if it was started. */
  stop(): Promise<void>;
}

export function neo4jOnDemand(environment: NodeJS.ProcessEnv): Neo4jOnDemand {
  const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = environment;
  if (uri) return { address: () => Promise.resolve({ uri, user, password }), stop: () => Promise.resolve() };
  let starting: Promise<Neo4jServer | Neo4jMissing> | undefined;
  const start = (): Promise<Neo4jServer | Neo4jMissing> =>
    startNeo4j().catch((error) => {
      if (error instanceof Neo4jMissing) return error;
      throw error;
    });
  return {
    address: () => {
      starting ??= start();
      return starting;
    },
    stop: async () => {
      const server = await starting?.catch(() => undefined);
      if (server !== undefined && !(server instanceof Neo4jMissing)) await server.stop();
    },
  };
}
