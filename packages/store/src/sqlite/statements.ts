import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Every statement that the store runs after it was opened, with parameters only. */
export const statementTexts = {
  begin: 'BEGIN IMMEDIATE',
  beginRead: 'BEGIN',
  commit: 'COMMIT',
  rollback: 'ROLLBACK',
  savepoint: 'SAVEPOINT one',
  release: 'RELEASE one',
  rollbackToSavepoint: 'ROLLBACK TO one',

  findJournal: 'SELECT journal FROM journal WHERE realm = :realm AND id = :id',
  addJournal: `INSERT INTO journal (realm, id, organisation, registered, register, last, chain)
    VALUES (:realm, :id, :organisation, :registered, :register, :last, :chain)`,
  moveHead: 'UPDATE journal SET last = :last, chain = :chain WHERE journal = :journal',
  readRegister: 'SELECT registered, register, adopted FROM store',
  moveRegister: 'UPDATE store SET registered = :registered, register = :register',

  lastNumber: 'SELECT max(number) AS number FROM entry WHERE journal = :journal',
  lastNumberAt: 'SELECT max(number) AS number FROM entry WHERE journal = :journal AND recorded_at <= :instant',
  readEntry: 'SELECT * FROM entry WHERE journal = :journal AND number = :number',
  addEntry: `INSERT INTO entry (journal, number, recorded_at, kind, of, done, below, undone, undone_below, base, head, info, salt, payload, receipt, chain)
    VALUES (:journal, :number, :recordedAt, :kind, :of, :done, :below, :undone, :undoneBelow, :base, :head, :info,
      :salt, :payload, :receipt, :chain)`,
  effectiveSteps: `WITH RECURSIVE effective (number, below) AS (
      SELECT number, below FROM entry WHERE journal = :journal AND number = :done
      UNION ALL
      SELECT e.number, e.below FROM entry AS e JOIN effective ON e.journal = :journal AND e.number = effective.below
      WHERE effective.number <> :base
    )
    SELECT e.* FROM entry AS e JOIN effective USING (number) WHERE e.journal = :journal AND e.number <> :base ORDER BY e.number`,
  countEntries: 'SELECT count(*) AS total FROM entry WHERE journal = :journal',
  history: 'SELECT * FROM entry WHERE journal = :journal AND number < :before ORDER BY number DESC LIMIT :limit',

  addContent:
    'INSERT INTO content (journal, number, part, chunk, body, checksum) VALUES (:journal, :number, :part, :chunk, :body, :checksum)',
  readContent:
    'SELECT part, chunk, body, checksum FROM content WHERE journal = :journal AND number = :number ORDER BY part, chunk',

  countOrganisations: `SELECT count(*) AS total FROM journal AS j WHERE realm = 'organisation'
    AND EXISTS (SELECT 1 FROM entry AS e WHERE e.journal = j.journal AND e.recorded_at <= :instant)`,
  listOrganisations: `SELECT journal, id FROM journal AS j WHERE realm = 'organisation' AND id > :after
    AND EXISTS (SELECT 1 FROM entry AS e WHERE e.journal = j.journal AND e.recorded_at <= :instant) ORDER BY id LIMIT :limit`,
  countScenarios: `SELECT count(*) AS total FROM journal WHERE realm = 'scenario' AND (:organisation IS NULL OR organisation = :organisation)`,
  listScenarios: `SELECT journal, id FROM journal WHERE realm = 'scenario' AND id > :after
    AND (:organisation IS NULL OR organisation = :organisation) ORDER BY id LIMIT :limit`,

  readReceipt: 'SELECT fingerprint, answer FROM receipt WHERE key = :key',
  addReceipt: 'INSERT INTO receipt (key, fingerprint, answer, digest) VALUES (:key, :fingerprint, :answer, :digest)',

  addShareLink: `INSERT INTO share_link (id, token, journal, version, made) VALUES (:id, :token, :journal, :version, :made)`,
  findShareLink: `SELECT l.*, j.id AS scenario FROM share_link AS l JOIN journal AS j ON j.journal = l.journal WHERE l.id = :id`,
  readShareLink: `SELECT l.*, j.id AS scenario FROM share_link AS l JOIN journal AS j ON j.journal = l.journal WHERE l.token = :token`,
  countShareLinks: 'SELECT count(*) AS total FROM share_link WHERE journal = :journal',
  listShareLinks: `SELECT l.*, j.id AS scenario FROM share_link AS l JOIN journal AS j ON j.journal = l.journal
    WHERE l.journal = :journal AND l.id > :after ORDER BY l.id LIMIT :limit`,
  revokeShareLink: 'UPDATE share_link SET revoked = :revoked WHERE id = :id AND revoked IS NULL',
  everyShareLink: `SELECT l.*, j.id AS scenario FROM share_link AS l JOIN journal AS j ON j.journal = l.journal
    WHERE l.id > x'' ORDER BY l.id`,

  anyJournal: 'SELECT journal FROM journal WHERE journal > 0 LIMIT 1',
  anyReceipt: `SELECT key FROM receipt WHERE key > '' LIMIT 1`,
  everyOrganisation: `SELECT *, NULL AS of FROM journal WHERE realm = 'organisation' ORDER BY id`,
  everyScenario: `SELECT s.*, o.id AS of FROM journal AS s JOIN journal AS o ON o.journal = s.organisation
    WHERE s.realm = 'scenario' ORDER BY s.id`,
  everyEntry: 'SELECT * FROM entry WHERE journal = :journal ORDER BY number',
  everyReceipt: `SELECT key, fingerprint, answer FROM receipt WHERE key > '' ORDER BY key`,
  restoreRegister: 'UPDATE store SET registered = :registered, register = :register, adopted = :adopted',
} as const;

export type StatementName = keyof typeof statementTexts;

export type Statements = { readonly [name in StatementName]: StatementSync };

/** Prepares every statement once; a wrong one fails here and not in the middle of a write. */
export function prepareStatements(database: DatabaseSync): Statements {
  const prepare = (name: StatementName): StatementSync => database.prepare(statementTexts[name]);
  return {
    begin: prepare('begin'),
    beginRead: prepare('beginRead'),
    commit: prepare('commit'),
    rollback: prepare('rollback'),
    savepoint: prepare('savepoint'),
    release: prepare('release'),
    rollbackToSavepoint: prepare('rollbackToSavepoint'),
    findJournal: prepare('findJournal'),
    addJournal: prepare('addJournal'),
    moveHead: prepare('moveHead'),
    readRegister: prepare('readRegister'),
    moveRegister: prepare('moveRegister'),
    lastNumber: prepare('lastNumber'),
    lastNumberAt: prepare('lastNumberAt'),
    readEntry: prepare('readEntry'),
    addEntry: prepare('addEntry'),
    effectiveSteps: prepare('effectiveSteps'),
    countEntries: prepare('countEntries'),
    history: prepare('history'),
    addContent: prepare('addContent'),
    readContent: prepare('readContent'),
    countOrganisations: prepare('countOrganisations'),
    listOrganisations: prepare('listOrganisations'),
    countScenarios: prepare('countScenarios'),
    listScenarios: prepare('listScenarios'),
    readReceipt: prepare('readReceipt'),
    addReceipt: prepare('addReceipt'),
    addShareLink: prepare('addShareLink'),
    findShareLink: prepare('findShareLink'),
    readShareLink: prepare('readShareLink'),
    countShareLinks: prepare('countShareLinks'),
    listShareLinks: prepare('listShareLinks'),
    revokeShareLink: prepare('revokeShareLink'),
    everyShareLink: prepare('everyShareLink'),
    anyJournal: prepare('anyJournal'),
    anyReceipt: prepare('anyReceipt'),
    everyOrganisation: prepare('everyOrganisation'),
    everyScenario: prepare('everyScenario'),
    everyEntry: prepare('everyEntry'),
    everyReceipt: prepare('everyReceipt'),
    restoreRegister: prepare('restoreRegister'),
  };
}
