/**
 * Every statement on the journals that the store runs after it was opened, with parameters only. An index of two properties is used
 * when both are asked for: hence `idStart >= ''`, which every id meets.
 *
 * Neo4j plans by what it last counted. Shortly after it first was written to it has counted nothing, and would then rather look
 * through a whole index than seek in it for each of a list: hence the hints wherever a list is unwound.
 *
 * Neo4j reads what is committed, statement by statement, and may show a part of a commit that is on its way. So whoever reads
 * or writes a journal first takes the write lock of its head, which a commit holds until all of it can be seen. `REMOVE` of a
 * property that is not there takes that lock and changes nothing. What lies behind the head is never changed, and needs no lock.
 */
export const cypher = {
  findStore: `MATCH (s:SamorgStore {store: $name})
    RETURN s.schemaVersion AS schemaVersion, coalesce(s.space, s.store) AS space, s.restoring AS restoring, s.restoringSince AS since`,
  addStore: `MERGE (s:SamorgStore {store: $name})
    ON CREATE SET s.space = s.store, s.schemaVersion = $schemaVersion, s.registered = $registered, s.register = $register, s._lock = true
    RETURN s.schemaVersion AS schemaVersion`,
  placeStore: 'MATCH (s:SamorgStore {store: $name}) WHERE s.space IS NULL SET s.space = s.store',

  changes: `MATCH (s:SamorgStore {space: $store})
    RETURN coalesce(s.changes, 0) AS changes, s.restoring AS restoring, s.restoringSince AS since`,
  settledChanges: `MATCH (s:SamorgStore {space: $store})
    REMOVE s._lock
    RETURN coalesce(s.changes, 0) AS changes, s.restoring AS restoring, s.restoringSince AS since`,
  countChange: `MATCH (s:SamorgStore {space: $store})
    SET s.changes = coalesce(s.changes, 0) + 1
    RETURN s.restoring AS restoring, s.restoringSince AS since`,
  lockRegister: `MATCH (s:SamorgStore {space: $store}) REMOVE s._lock
    RETURN s.registered AS registered, s.register AS register, s.restoring AS restoring, s.restoringSince AS since`,
  registerJournal: `MATCH (s:SamorgStore {space: $store})
    MATCH (j:Journal {journal: $journal})
    SET s.registered = $registered, s.register = $register, j.registered = $registered, j.register = $register`,

  lockView: `MATCH (j:Journal {journal: $journal})
    REMOVE j._lock
    WITH j
    OPTIONAL MATCH (last:Entry {journal: j.journal, number: j.last}) USING INDEX SEEK last:Entry(journal, number)
    OPTIONAL MATCH (base:Entry {journal: j.journal, number: last.base}) USING INDEX SEEK base:Entry(journal, number)
    OPTIONAL MATCH (top:Entry {journal: j.journal, number: last.done}) USING INDEX SEEK top:Entry(journal, number)
    OPTIONAL MATCH (below:Entry {journal: j.journal, number: top.below}) USING INDEX SEEK below:Entry(journal, number)
    OPTIONAL MATCH (undo:Entry {journal: j.journal, number: last.undone}) USING INDEX SEEK undo:Entry(journal, number)
    OPTIONAL MATCH (redoable:Entry {journal: j.journal, number: undo.of}) USING INDEX SEEK redoable:Entry(journal, number)
    RETURN j.journal AS journal, j.last AS number, last, base, top, below, undo, redoable`,
  lockNewView: `MERGE (j:Journal {journal: $journal})
    REMOVE j._lock
    WITH j
    OPTIONAL MATCH (last:Entry {journal: j.journal, number: j.last}) USING INDEX SEEK last:Entry(journal, number)
    OPTIONAL MATCH (base:Entry {journal: j.journal, number: last.base}) USING INDEX SEEK base:Entry(journal, number)
    OPTIONAL MATCH (top:Entry {journal: j.journal, number: last.done}) USING INDEX SEEK top:Entry(journal, number)
    OPTIONAL MATCH (below:Entry {journal: j.journal, number: top.below}) USING INDEX SEEK below:Entry(journal, number)
    OPTIONAL MATCH (undo:Entry {journal: j.journal, number: last.undone}) USING INDEX SEEK undo:Entry(journal, number)
    OPTIONAL MATCH (redoable:Entry {journal: j.journal, number: undo.of}) USING INDEX SEEK redoable:Entry(journal, number)
    RETURN j.journal AS journal, j.last AS number, last, base, top, below, undo, redoable`,
  lockHead: 'MATCH (j:Journal {journal: $journal}) REMOVE j._lock RETURN j.last AS last',
  lockReceipt: `MATCH (r:Receipt {store: $store, key: $key}) REMOVE r._lock
    RETURN r.fingerprint AS fingerprint, r.answer AS answer`,
  lockNewReceipt: `MERGE (r:Receipt {store: $store, key: $key}) REMOVE r._lock
    RETURN r.fingerprint AS fingerprint, r.answer AS answer`,

  lastKnown: `UNWIND $journals AS journal
    MATCH (e:Entry) USING INDEX SEEK e:Entry(journal, recordedAt) WHERE e.journal = journal AND e.recordedAt <= $instant
    RETURN journal, max(e.number) AS last`,
  views: `UNWIND $of AS at
    MATCH (last:Entry {journal: at.journal, number: at.number}) USING INDEX SEEK last:Entry(journal, number)
    MATCH (base:Entry {journal: at.journal, number: last.base}) USING INDEX SEEK base:Entry(journal, number)
    MATCH (top:Entry {journal: at.journal, number: last.done}) USING INDEX SEEK top:Entry(journal, number)
    OPTIONAL MATCH (below:Entry {journal: at.journal, number: top.below}) USING INDEX SEEK below:Entry(journal, number)
    OPTIONAL MATCH (undo:Entry {journal: at.journal, number: last.undone}) USING INDEX SEEK undo:Entry(journal, number)
    OPTIONAL MATCH (redoable:Entry {journal: at.journal, number: undo.of}) USING INDEX SEEK redoable:Entry(journal, number)
    RETURN at.journal AS journal, last, base, top, below, undo, redoable`,
  entryOfCall:
    'MATCH (e:Entry {journal: $journal, number: $number}) WHERE e.call = $call RETURN e.recordedAt AS recordedAt',
  stepsAfter: `MATCH (e:Entry) WHERE e.journal = $journal AND e.number > $base AND e.number <= $top
    RETURN e ORDER BY e.number DESC`,
  history: `MATCH (e:Entry) WHERE e.journal = $journal AND e.number < $before AND e.number <= $last
    RETURN e ORDER BY e.number DESC LIMIT $limit`,
  contents: `UNWIND $numbers AS number
    MATCH (e:Entry {journal: $journal, number: number})-[:HAS_CONTENT]->(c:Content) USING INDEX SEEK e:Entry(journal, number)
    RETURN number, c.part AS part, c.chunk AS chunk, c.body AS body, c.checksum AS checksum`,

  addOrganisation: `MATCH (j:Journal {journal: $journal})
    SET j:Organisation:Row, j.key = j.journal, j.store = $store, j.id = $id, j.idStart = $idStart, j.since = $since`,
  addScenario: `MATCH (o:Journal {journal: $organisation})
    WITH o
    MATCH (j:Journal {journal: $journal})
    SET j:Scenario, j.store = $store, j.id = $id, j.idStart = $idStart, j.since = $since, j.organisation = o.journal
    CREATE (j)-[:OF]->(o)
    RETURN true AS found`,
  addEntry: `MATCH (j:Journal {journal: $journal})
    SET j.last = $entry.number, j.chain = $entry.chain
    CREATE (j)-[:HAS_ENTRY]->(e:Entry)
    SET e = $entry
    WITH j
    MATCH (base:Entry {journal: $journal, number: $entry.base})
    SET j.name = base.name`,
  addContent: `MATCH (e:Entry {journal: $journal, number: $number})
    UNWIND $parts AS part
    CREATE (e)-[:HAS_CONTENT]->(c:Content)
    SET c = part`,
  fillReceipt: `MATCH (r:Receipt {store: $store, key: $key})
    SET r.fingerprint = $fingerprint, r.answer = $answer, r.recordedAt = $recordedAt, r.digest = $digest`,

  countOrganisations: `MATCH (o:Organisation) WHERE o.store = $store AND o.idStart >= '' AND o.since <= $instant
    RETURN count(o) AS total`,
  listOrganisations: `MATCH (o:Organisation)
    WHERE o.store = $store AND o.idStart >= $afterStart AND (o.idStart > $afterStart OR o.id > $after) AND o.since <= $instant
    WITH o ORDER BY o.idStart, o.id LIMIT $limit
    REMOVE o._lock
    RETURN o.journal AS journal, o.id AS id, o.last AS last`,
  countScenarios: `MATCH (s:Scenario) WHERE s.store = $store AND s.idStart >= '' RETURN count(s) AS total`,
  listScenarios: `MATCH (s:Scenario)
    WHERE s.store = $store AND s.idStart >= $afterStart AND (s.idStart > $afterStart OR s.id > $after)
    WITH s ORDER BY s.idStart, s.id LIMIT $limit
    REMOVE s._lock
    RETURN s.journal AS journal, s.id AS id, s.last AS last`,
  countScenariosOf: `MATCH (s:Scenario) WHERE s.organisation = $organisation AND s.idStart >= '' RETURN count(s) AS total`,
  listScenariosOf: `MATCH (s:Scenario)
    WHERE s.organisation = $organisation AND s.idStart >= $afterStart AND (s.idStart > $afterStart OR s.id > $after)
    WITH s ORDER BY s.idStart, s.id LIMIT $limit
    REMOVE s._lock
    RETURN s.journal AS journal, s.id AS id, s.last AS last`,
} as const;
