import { openNeo4jStore } from '@samorg/store';
import type { Neo4jAddress } from '../figure.ts';
import type { Lane } from './lane.ts';

/** A lane on a store of its own on a Neo4j server. */
export function neo4jLane(name: string, { uri, user, password }: Neo4jAddress): Lane {
  return {
    name,
    environment: {
      SAMORG_STORE: 'neo4j',
      SAMORG_STORE_NAME: name,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    },
    look: async (work) => {
      const store = await openNeo4jStore({ uri, user, password, store: name, patienceMs: 30_000 });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
  };
}
