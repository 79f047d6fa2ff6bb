import type { auditCypher } from './audit-cypher.ts';
import type { backupCypher } from './backup/backup-cypher.ts';
import type { cypher } from './cypher.ts';
import type { graphCypher } from './graph/graph-cypher.ts';
import type { linkCypher } from './link-cypher.ts';
import type { version2Cypher } from './migrations/version-2-cypher.ts';
import type { version3Cypher } from './migrations/version-3-cypher.ts';
import type { schemaStatements } from './schema.ts';

/**
 * A statement that may be run: one of the constants, told by its very text. A text that is put together from parts is no such type, so
 * what a user gives can reach the server as a parameter only.
 */
export type Statement =
  | (typeof cypher)[keyof typeof cypher]
  | (typeof graphCypher)[keyof typeof graphCypher]
  | (typeof auditCypher)[keyof typeof auditCypher]
  | (typeof backupCypher)[keyof typeof backupCypher]
  | (typeof linkCypher)[keyof typeof linkCypher]
  | (typeof version2Cypher)[keyof typeof version2Cypher]
  | (typeof version3Cypher)[keyof typeof version3Cypher]
  | (typeof schemaStatements)[number];
