import type { Migrate } from './migration.ts';
import { version3Cypher } from './version-3-cypher.ts';

/** Room for share links needs nothing of what is there. An older Samorg is kept from the store: its backups would leave them out. */
export const toVersion3: Migrate = async (transact) => {
  await transact((on) => on.run(version3Cypher.finish, { store: on.store }));
};
