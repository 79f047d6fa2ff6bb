/**
 * The statements of backup and restore, with parameters only. A backup takes the lock of the store, which every commit takes last and
 * holds until all of it can be seen: so the heads that it reads then are those of one moment. What lies behind them never changes, and is
 * read without a lock.
 *
 * A restore writes into a space of its own, whose name begins every key. The store points to it when all is there.
 */
export const backupCypher = {
  lockStore: `MATCH (s:SamorgStore {store: $name}) REMOVE s._lock
    RETURN s.space AS space, s.restoring AS restoring, s.restoringSince AS since`,
  adopted: 'MATCH (s:SamorgStore {space: $store}) RETURN s.adopted AS adopted',
  organisations: `MATCH (o:Organisation) WHERE o.store = $store AND o.idStart >= ''
    RETURN o AS journal ORDER BY o.idStart, o.id`,
  scenarios: `MATCH (s:Scenario) WHERE s.store = $store AND s.idStart >= ''
    RETURN s AS journal ORDER BY s.idStart, s.id`,
  entries: `MATCH (e:Entry) WHERE e.journal = $journal AND e.number > $after AND e.number <= $upTo
    RETURN e ORDER BY e.number`,
  pieces: `MATCH (e:Entry) WHERE e.journal = $journal AND e.number > $after AND e.number <= $upTo
    MATCH (e)-[:HAS_CONTENT]->(c:Content)
    RETURN e.number AS number, c.part AS part, c.chunk AS chunk, size(c.body) AS length`,
  contents: `UNWIND $pieces AS piece
    MATCH (e:Entry {journal: $journal, number: piece.number})-[:HAS_CONTENT]->(c:Content)
    WHERE c.part = piece.part AND c.chunk = piece.chunk
    RETURN piece.at AS at, c.part AS part, c.chunk AS chunk, c.body AS body, c.checksum AS checksum`,
  receipts: `MATCH (r:Receipt) WHERE r.store = $store AND r.key > $after
    WITH r ORDER BY r.key LIMIT $limit
    OPTIONAL MATCH (e:Entry {receipt: r.digest}) USING INDEX e:Entry(receipt)
    WHERE e.journal STARTS WITH $prefix
    RETURN r.key AS key, r.fingerprint AS fingerprint, r.answer AS answer,
      collect(CASE WHEN e IS NULL THEN null ELSE {journal: e.journal, number: e.number} END) AS entries ORDER BY key`,

  anyOrganisation: `MATCH (o:Organisation) WHERE o.store = $store AND o.idStart >= '' RETURN true AS found LIMIT 1`,
  anyReceipt: `MATCH (r:Receipt) WHERE r.store = $store AND r.key >= '' RETURN true AS found LIMIT 1`,
  beginRestore: `MATCH (s:SamorgStore {store: $name}) SET s.restoring = $space, s.restoringSince = toString(datetime())`,
  endRestore: `MATCH (s:SamorgStore {store: $name})
    SET s.space = $space, s.registered = $registered, s.register = $register, s.adopted = $adopted,
      s.changes = coalesce(s.changes, 0) + 1
    REMOVE s.restoring, s.restoringSince`,
  giveUpRestore: `MATCH (s:SamorgStore {store: $name}) REMOVE s.restoring, s.restoringSince`,
  takeTurn: `MATCH (j:Journal {journal: $journal})
    WITH j, coalesce(j._turn, 0) AS before
    SET j._turn = $turn
    RETURN before`,
  addJournal: 'MERGE (j:Journal {journal: $journal}) RETURN j.last AS last',
  register: `MATCH (j:Journal {journal: $journal})
    SET j.registered = $registered, j.register = $register`,
  addEntries: `MATCH (j:Journal {journal: $journal})
    SET j.last = $last, j.chain = $chain
    WITH j
    UNWIND $entries AS entry
    CREATE (j)-[:HAS_ENTRY]->(e:Entry)
    SET e = entry`,
  endJournal: `MATCH (j:Journal {journal: $journal})
    REMOVE j._turn
    WITH j
    MATCH (base:Entry {journal: $journal, number: $base})
    SET j.name = base.name`,
  addContents: `UNWIND $pieces AS piece
    MATCH (e:Entry {journal: $journal, number: piece.number})
    CREATE (e)-[:HAS_CONTENT]->(c:Content)
    SET c = piece.content`,
  addReceipts: `UNWIND $receipts AS receipt
    MERGE (r:Receipt {store: $store, key: receipt.key})
    SET r += receipt`,

  eraseRows: `MATCH (n:Row) WHERE n.key STARTS WITH $prefix
    WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS erased`,
  eraseEntries: `MATCH (e:Entry) WHERE e.journal STARTS WITH $prefix AND e.number >= 0
    WITH e LIMIT $limit
    OPTIONAL MATCH (e)-[:HAS_CONTENT]->(c:Content)
    WITH e, collect(c) AS contents
    FOREACH (c IN contents | DETACH DELETE c)
    DETACH DELETE e
    RETURN count(*) AS erased`,
  eraseJournals: `MATCH (j:Journal) WHERE j.journal STARTS WITH $prefix
    WITH j LIMIT $limit
    OPTIONAL MATCH (j)-[:HAS_CHANGE]->(c:Change)
    WITH j, collect(c) AS changes
    FOREACH (c IN changes | DETACH DELETE c)
    DETACH DELETE j
    RETURN count(*) AS erased`,
  eraseReceipts: `MATCH (r:Receipt) WHERE r.store = $store AND r.key >= ''
    WITH r LIMIT $limit DELETE r RETURN count(*) AS erased`,
} as const;
